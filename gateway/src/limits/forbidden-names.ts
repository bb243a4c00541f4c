import { type DocumentNode, Kind, visit } from 'graphql';

// Names that reach the prototype of objects when an answer or a variable becomes one (CVE-2026-32621).
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
const nestingMax = 64;

/** Whether a document holds a forbidden name (alias, variable, argument, input field) or a NUL character. */
export const hasForbiddenName = (document: DocumentNode): boolean => {
  let found = false;
  visit(document, {
    enter: (node) => {
      if (node.kind === Kind.NAME && forbidden.has(node.value)) found = true;
      if (node.kind === Kind.STRING && node.value.includes('\u0000')) found = true;
    },
  });
  return found;
};

/** Whether the variables hold a forbidden key, a NUL character, or nest deeper than 64 levels. */
export const hasForbiddenValue = (value: unknown, depth = 0): boolean => {
  if (typeof value === 'string') return value.includes('\u0000');
  if (typeof value !== 'object' || value === null) return false;
  if (depth >= nestingMax) return true;
  if (Array.isArray(value)) return value.some((item) => hasForbiddenValue(item, depth + 1));
  return Object.getOwnPropertyNames(value).some(
    (name) =>
      forbidden.has(name) ||
      name.includes('\u0000') ||
      hasForbiddenValue((value as Record<string, unknown>)[name], depth + 1),
  );
};
