import { writeFileSync } from 'node:fs';
import { learnMeaning } from '#domain/triage/incident/meaning/learn.ts';
import { encodeMeaning } from '#domain/triage/incident/meaning/model-file.ts';
import { meaningModelFile } from '#workers/meaning-model.ts';
import { readGlosses, readLessons } from './lessons.ts';

/** Makes the shipped model anew, after lessons, glosses, the lexicon or what learns were changed. */
const started = performance.now();
const lessons = readLessons();
const octets = encodeMeaning(learnMeaning(lessons, readGlosses()));
writeFileSync(meaningModelFile, octets);
const seconds = (performance.now() - started) / 1000;
console.log(
  `${meaningModelFile}: ${octets.length} octets of ${lessons.length} lessons, ${seconds.toFixed(0)} s`,
);
