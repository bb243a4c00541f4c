import { answer } from '../../../answer.ts';

answer('PORT');
