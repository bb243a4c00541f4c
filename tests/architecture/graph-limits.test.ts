import { describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { readTree, type Violation } from './tree.ts';

// A command without a key must be one that can be sent again: the reason says why a repetition does nothing twice.
const repeatable: Readonly<Record<string, readonly string[]>> = {
  'a step that was taken is refused or answered as it stands': [
    ...['establishCommittee', 'ceaseCommittee', 'recordCongress', 'startTerm', 'endTerm', 'closeFund'],
    ...['consultOnMandate', 'recogniseMandate', 'endMandate', 'submitTreeImport', 'submitStatement'],
    ...['publishStatement', 'eraseHousehold', 'moveScoreSheetOn', 'moveScoreSheetBack', 'publishScoreSheet'],
    ...['replayParkedEvents', 'replayDeadLetter'],
  ],
  'a value that is put again is the same value': [
    ...['giveScores', 'correctCommittee', 'extendTerm', 'recordAttendance', 'recordPresence', 'changePerson'],
    ...['setPostActions', 'changeHousehold', 'rebuildReadModel'],
  ],
  'a number, a name or its content makes it one': [
    ...['stageTreeImportRows', 'addStatementPart', 'addFundAccount', 'addEarmark', 'attachEvidence'],
  ],
};
const repeatableCommands = new Set(Object.values(repeatable).flat());

// A list that is no connection has an end by its nature or a maximum that its description states.
const boundedLists: Readonly<Record<string, string>> = {
  commendationCounts: 'one a form and kind of subject',
  congressProgress: 'one a province',
  doubleHelpRules: 'at most 100',
  handoversOf: 'at most 100',
  boardStandards: 'at most 100',
  householdsByFacts: 'at most 20',
  myRights: 'rights of one person',
  myStudyCells: 'at most 100',
  officeHolders: 'posts of one committee',
  postActions: 'actions of the policy by post',
  proposedHolidays: 'days off of one year',
  readModels: 'read models of the service',
  rightsOf: 'rights of one person',
  similarPetitions: 'limit: 1–20',
  surveyTemplates: 'forms of surveys that are in the code',
  unitCounts: 'one a level and kind of unit',
  unsealings: 'of one case',
  whoMay: 'people of one place and those above it',
};

const isList = (type: GraphQLType): boolean => (isNonNullType(type) ? isList(type.ofType) : isListType(type));

const fieldsOf = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) =>
      isObjectType(type) ? Object.values(type.getFields()).map((field) => ({ type, field })) : [],
    );

/** Connections that cannot be paged, root lists without an end, and sizes of pages that do not say their range. */
const findEndlessLists = (schema: GraphQLSchema): Violation[] =>
  fieldsOf(schema).flatMap(({ type, field }) => {
    const name = `${type.name}.${field.name}`;
    const sizes = field.args.filter((argument) => argument.name === 'first');
    const unsaid = sizes
      .filter(({ description }) => !/1–\d+/.test(description ?? ''))
      .map(() => `${name}(first:) does not say how many at most`);
    const isPaged = ['first', 'after'].every((wanted) => field.args.some((given) => given.name === wanted));
    if (getNamedType(field.type).name.endsWith('Connection') && !isPaged)
      return [...unsaid, `${name}: a connection takes first and after`];
    const isEndless = type === schema.getQueryType() && isList(field.type) && !(field.name in boundedLists);
    return isEndless ? [...unsaid, `${name}: a list is a connection, or says why it ends`] : unsaid;
  });

/** Commands that a client cannot send again after a broken connection. */
const findCommandsWithoutKey = (schema: GraphQLSchema): Violation[] =>
  Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(({ name, args }) => {
    const input = args[0] && getNamedType(args[0].type);
    const key = isInputObjectType(input) ? input.getFields().idempotencyKey : undefined;
    const hasKey = key !== undefined && `${key.type}` === 'String!';
    return hasKey || repeatableCommands.has(name)
      ? []
      : [`${name}: its input has no idempotencyKey: String!`];
  });

describe('the graph', () => {
  const schema = buildSchema(readTree().get('docs/schema.graphql') ?? '');

  test('offers no list without an end', () => {
    expect(findEndlessLists(schema)).toEqual([]);
  });

  test('takes every command under a key, or one that does nothing twice', () => {
    expect(findCommandsWithoutKey(schema)).toEqual([]);
  });

  test('has every command and list that is excepted', () => {
    const commands = schema.getMutationType()?.getFields() ?? {};
    const lists = schema.getQueryType()?.getFields() ?? {};
    expect([...repeatableCommands].filter((name) => !(name in commands))).toEqual([]);
    expect(Object.keys(boundedLists).filter((name) => !(name in lists))).toEqual([]);
  });

  test('is caught with an endless list, a page without a range and a command without a key', () => {
    const planted = buildSchema(`
      type Query { units: [String!]! funds(first: Int): FundConnection! }
      type FundConnection { nodes: [String!]! }
      input CloseInput { id: ID! idempotencyKey: String }
      type Mutation { close(input: CloseInput!): String }`);
    expect(findEndlessLists(planted)).toHaveLength(3);
    expect(findCommandsWithoutKey(planted)).toHaveLength(1);
  });
});
