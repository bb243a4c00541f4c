import { describe, expect, test } from '@jest/globals';
import type { Policy } from '@mttq/platform/graph/policy';
import { policy as campaigns } from '../../services/campaigns/src/policy.ts';
import { policy as supervision } from '../../services/supervision/src/policy.ts';
import { policy as welfare } from '../../services/welfare/src/policy.ts';
import { administratorsOnly, postRights } from './post-rights.ts';

const posts = Object.entries(postRights);
const policies: Policy = { ...welfare, ...campaigns, ...supervision };

describe('the first rights of posts', () => {
  test('name actions that a service has, each once a post', () => {
    for (const [post, actions] of posts) {
      expect([post, actions.filter((action) => !(action in policies))]).toEqual([post, []]);
      expect([post, new Set(actions).size]).toEqual([post, actions.length]);
    }
  });

  test('leave no action of these services to nobody', () => {
    const granted = new Set([...posts.flatMap(([, actions]) => actions), ...administratorsOnly]);
    const mandated = Object.keys(policies).filter((action) => policies[action]?.door === 'mandate');
    expect(mandated.filter((action) => !granted.has(action))).toEqual([]);
    expect(administratorsOnly.filter((action) => policies[action]?.door !== 'mandate')).toEqual([]);
  });

  test.each([
    ['payment:reserve', 'payment:post'],
    ['feedback:answer', 'feedback:publish'],
    ['allocation:propose', 'allocation:approve'],
    ['distribution:prepare', 'distribution:deliver'],
    ['publication:draft', 'publication:post'],
    ['statement:import', 'statement:publish'],
    ['contribution:record', 'contribution:decide-late'],
    ['case:record', 'case:approve'],
    ['report:submit', 'report:accept'],
    ['score:submit', 'score:approve'],
    ['practice-model:record', 'practice-model:recognise'],
    ['title-assessment:record', 'title:award'],
    ['recommendation:draft', 'recommendation:send'],
    ['synthesis:draft', 'synthesis:issue'],
    ['board:record', 'board:recognise'],
    ['dialogue:record', 'dialogue:close'],
    ['case-file:unseal', 'case-file:approve-unsealing'],
  ])('let no post both %s and %s', (prepares, decides) => {
    for (const [post, actions] of posts)
      expect([post, actions.includes(prepares) && actions.includes(decides)]).toEqual([post, false]);
  });
});
