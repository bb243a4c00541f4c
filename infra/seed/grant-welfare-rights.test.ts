import { describe, expect, test } from '@jest/globals';
import { policy } from '../../services/welfare/src/policy.ts';
import { welfareRights } from './grant-welfare-rights.ts';

const posts = Object.entries(welfareRights);

describe('the first rights of posts', () => {
  test('name actions that welfare has, each once a post', () => {
    for (const [post, actions] of posts) {
      expect([post, actions.filter((action) => !(action in policy))]).toEqual([post, []]);
      expect([post, new Set(actions).size]).toEqual([post, actions.length]);
    }
  });

  test.each([
    ['payment:reserve', 'payment:post'],
    ['allocation:propose', 'allocation:approve'],
    ['statement:import', 'statement:publish'],
    ['contribution:record', 'contribution:decide-late'],
  ])('let no post both %s and %s', (prepares, decides) => {
    for (const [post, actions] of posts)
      expect([post, actions.includes(prepares) && actions.includes(decides)]).toEqual([post, false]);
  });
});
