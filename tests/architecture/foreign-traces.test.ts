import { describe, expect, test } from '@jest/globals';
import { plant, readTree, type Tree, type Violation } from './tree.ts';

// Built from parts, so that this file is not its own first finding.
const folders = ['work', 'tmp', 'root', 'home'].map((name) => `/${name}/`);
const machinePath = new RegExp(`(?<![\\w.$}*)\\]/-])(?:${folders.join('|')})[\\w.-]`);

// Addresses that belong to the product or to a public standard. A mirror of somebody's network is none of them.
const hosts =
  /^(?:127\.0\.0\.1|0\.0\.0\.0|localhost|\[::1\]|[\w.-]*\.(?:example|test|invalid|localhost)|(?:[\w-]+\.)*(?:example\.(?:com|org|net)|gov\.vn|chinhphu\.vn|quochoi\.vn|mattran\.org\.vn|apollo\.dev|biomejs\.dev|graphql\.org|json-schema\.org|w3\.org|asyncapi\.com|cloudevents\.io|rfc-editor\.org|ietf\.org|github\.com|nodejs\.org|npmjs\.org|npmjs\.com|nats\.io|postgresql\.org|opentelemetry\.io|deb\.debian\.org|debian\.org|openid\.net|typeorm\.io|mozilla\.org)|postgres|nats|gateway|oidc|organisation|reporting|[a-z]+)$/;

const address = /\bhttps?:\/\/(\[[^\]]+\]|[^\s/:"'`<>$(){}\\,;|]+)/g;

const isRead = (path: string): boolean =>
  !path.includes('__generated__') && !path.endsWith('package-lock.json');

/** Paths of one machine and addresses of one network that would be wrong on every other. */
const findForeignTraces = (tree: Tree): Violation[] =>
  [...tree]
    .filter(([path]) => isRead(path))
    .flatMap(([path, text]) =>
      text.split('\n').flatMap((line, at) => {
        const found = machinePath.exec(line);
        const strange = [...line.matchAll(address)]
          .map(([, host]) => (host ?? '').replace(/\.$/, ''))
          .filter((host) => host.includes('.') && !hosts.test(host));
        return [
          ...(found ? [`${path}:${at + 1}: path of one machine: ${found[0]}`] : []),
          ...strange.map((host) => `${path}:${at + 1}: address of a foreign host: ${host}`),
        ];
      }),
    );

const registry = /^https:\/\/registry\.npmjs\.org\//;

type Lock = {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly resolved?: string; readonly link?: boolean }>
  >;
};

/** Packages that the lockfile takes from elsewhere than the public registry. */
const findForeignPackages = (lock: Lock): Violation[] =>
  Object.entries(lock.packages)
    .filter(([, { resolved, link }]) => resolved !== undefined && !link && !registry.test(resolved))
    .map(([name, { resolved }]) => `${name}: ${resolved}`);

// Below these versions known vulnerabilities are open (denial of service, prototype pollution, access control).
const floors: Readonly<Record<string, string>> = {
  '@apollo/gateway': '2.14.4',
  '@apollo/composition': '2.14.4',
  '@apollo/query-planner': '2.14.4',
  '@apollo/subgraph': '2.14.4',
  '@apollo/server': '5.5.1',
  graphql: '16.15.0',
  typeorm: '1.1.1',
  pg: '8.23.0',
  jose: '6.2.17',
};

const isBelow = (version: string, floor: string): boolean => {
  const [left, right] = [version, floor].map((text) => text.split('-')[0]?.split('.').map(Number) ?? []);
  const at = [0, 1, 2].find((position) => left?.[position] !== right?.[position]);
  return at !== undefined && (left?.[at] ?? 0) < (right?.[at] ?? 0);
};

const findBelowFloor = (lock: Lock): Violation[] =>
  Object.entries(lock.packages).flatMap(([path, { version }]) => {
    const name = path.split('node_modules/').at(-1) ?? '';
    const floor = path.includes('node_modules/') ? floors[name] : undefined;
    return floor && version && isBelow(version, floor) ? [`${path}: ${version} is below ${floor}`] : [];
  });

const findLooseVersions = (tree: Tree): Violation[] =>
  [...tree]
    .filter(([path]) => path.endsWith('package.json'))
    .flatMap(([path, text]) => {
      const { dependencies = {}, devDependencies = {} } = JSON.parse(text) as Record<
        string,
        Record<string, string>
      >;
      return Object.entries({ ...dependencies, ...devDependencies })
        .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
        .map(([name, version]) => `${path}: ${name} ${version} is not one exact version`);
    });

describe('what must not be in the repository', () => {
  const tree = readTree();
  const lock = JSON.parse(tree.get('package-lock.json') ?? '') as Lock;

  test('no path of one machine and no address of a foreign host', () => {
    expect(findForeignTraces(tree)).toEqual([]);
  });

  test('all packages come from the public registry', () => {
    expect(findForeignPackages(lock)).toEqual([]);
  });

  test('no package is older than the version that closed its known holes', () => {
    expect(findBelowFloor(lock)).toEqual([]);
  });

  test('versions are exact', () => {
    expect(findLooseVersions(tree)).toEqual([]);
  });

  test.each(folders)('catches a path below %s', (folder) => {
    expect(findForeignTraces(plant({ 'a.ts': `const a = '${folder}x';` }))).toHaveLength(1);
  });

  test('catches the address of a mirror, in code and in the lockfile', () => {
    const mirror = ['https:', '', 'mirror.corp.internal', 'npm', ''].join('/');
    expect(findForeignTraces(plant({ 'a.md': mirror }))).toHaveLength(1);
    expect(
      findForeignPackages({ packages: { 'node_modules/a': { resolved: `${mirror}a.tgz` } } }),
    ).toHaveLength(1);
  });

  test('catches a package below its floor, nested ones too', () => {
    const nested = {
      'node_modules/x/node_modules/jose': { version: '6.2.9' },
      'node_modules/jose': { version: '6.2.17' },
    };
    expect(findBelowFloor({ packages: nested })).toEqual([
      'node_modules/x/node_modules/jose: 6.2.9 is below 6.2.17',
    ]);
  });

  test.each(['^1.0.0', 'latest', '1.x'])('catches the version %s', (version) => {
    expect(
      findLooseVersions(plant({ 'package.json': JSON.stringify({ dependencies: { a: version } }) })),
    ).toHaveLength(1);
  });
});
