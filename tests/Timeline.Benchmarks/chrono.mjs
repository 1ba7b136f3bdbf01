// Parses news with chrono-node and prints what it cost: one JSON string per line on stdin, the publish date as argument.
import { readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';

const articles = readFileSync(0, 'utf8').split('\n').filter(line => line).map(line => JSON.parse(line));
const published = new Date(process.argv[2]);
const parse = texts => texts.reduce((found, text) => found + chrono.parse(text, published).length, 0);

parse(articles.slice(0, Math.ceil(articles.length / 20)));
const before = process.cpuUsage();
const mentions = parse(articles);
const { user } = process.cpuUsage(before);
console.log(JSON.stringify({ mentions, microseconds: user }));
