import { jest } from '@jest/globals';

// A story starts, kills and restarts real processes.
jest.setTimeout(180_000);
