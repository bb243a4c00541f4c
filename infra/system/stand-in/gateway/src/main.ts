import { answer } from '../../answer.ts';

answer('OPERATIONS_PORT');
