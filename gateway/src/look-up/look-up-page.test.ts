import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import express from 'express';
import { buildSchema, parse, validate } from 'graphql';
import { type LookUpPage, readLookUpPage } from './look-up-page.ts';

const root = new URL('../../../', import.meta.url);

let page: LookUpPage;
let server: Server;
const get = (address: string) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${address}`, {
    signal: AbortSignal.timeout(10_000),
  });

beforeAll(async () => {
  page = await readLookUpPage();
  server = createServer(express().use('/tra-cuu', page.handle));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

describe('the page on which donors find their gifts', () => {
  test('loads nothing from anywhere else, and may not', async () => {
    const response = await get('/tra-cuu');
    expect(response.status).toBe(200);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/u);
    const html = await response.text();
    expect(html).not.toMatch(/https?:\/\/|<script(?![^>]*\bsrc=)|\son\w+=|style=/u);
    const addresses = [...html.matchAll(/(?:href|src)="([^"]+)"/gu)].map(([, address = '']) => address);
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses) expect([address, (await get(address)).status]).toEqual([address, 200]);
  });

  test('checks with the very script that is published for everybody', async () => {
    const served = await (await get('/tra-cuu/verify-donation.mjs')).text();
    expect(served).toBe(await readFile(new URL('docs/verify-donation.mjs', root), 'utf8'));
  });

  test('asks only what the graph of clients can answer', async () => {
    const schema = buildSchema(await readFile(new URL('docs/schema.graphql', root), 'utf8'));
    expect(page.operations.size).toBe(2);
    for (const document of page.operations.values())
      expect(validate(schema, parse(document)).map(({ message }) => message)).toEqual([]);
  });

  test('serves its own files and no others', async () => {
    for (const address of ['/tra-cuu/..%2f..%2fpackage.json', '/tra-cuu/index.html', '/tra-cuu/settings.ts'])
      expect([address, (await get(address)).status]).toEqual([address, 404]);
  });

  test('says everything in both languages', async () => {
    const { texts } = (await import(new URL('gateway/public/look-up/texts.js', root).href)) as {
      texts: Record<'vi' | 'en', Record<string, unknown>>;
    };
    expect(Object.keys(texts.vi)).toEqual(Object.keys(texts.en));
    const html = await readFile(new URL('gateway/public/look-up/index.html', root), 'utf8');
    for (const [, key = ''] of html.matchAll(/data-text="([^"]+)"/gu)) expect(texts.vi[key]).toBeDefined();
  });
});
