// Reads one of the formats on standard input as a program of its field would, and prints what it understood: node read.mjs <format> < file
import { readFileSync } from "node:fs";
import { parse as parseCsv } from "csv-parse/sync";
import { Parser as MarkdownParser } from "commonmark";
import edtf from "edtf";
import ICAL from "ical.js";
import RssParser from "rss-parser";

const bytes = readFileSync(0);
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const text = utf8.decode(bytes);

const readers = {
  ics() {
    for (const line of bytes.toString("latin1").split("\r\n")) {
      if (line.length > 75) throw new Error(`A line of ${line.length} octets: ${line}`);
      if (/[\r\n]/.test(line)) throw new Error(`A bare line break: ${line}`);
      utf8.decode(Buffer.from(line, "latin1")); // throws where a character is cut in two
    }

    ICAL.design.strict = true;
    const calendar = new ICAL.Component(ICAL.parse(text));
    if (calendar.getAllSubcomponents().length === 0) throw new Error("RFC 5545 section 3.6: no component.");
    const events = calendar.getAllSubcomponents("vevent").map((component) => {
      const event = new ICAL.Event(component);
      edtf(component.getFirstPropertyValue("x-edtf"));
      return {
        id: event.uid,
        start: event.startDate.toString(),
        end: event.endDate.toString(),
        allDay: event.startDate.isDate,
        title: event.summary,
        text: event.description,
        url: component.getFirstPropertyValue("url"),
        stamp: component.getFirstPropertyValue("dtstamp").toString(),
        sequence: event.sequence,
        status: component.getFirstPropertyValue("status"),
        transparent: component.getFirstPropertyValue("transp") === "TRANSPARENT",
      };
    });
    return { title: calendar.getFirstPropertyValue("name"), version: calendar.getFirstPropertyValue("version"), product: calendar.getFirstPropertyValue("prodid"), events };
  },

  async atom() {
    const feed = await new RssParser({ customFields: { item: ["t:when"] } }).parseString(text);
    return { title: feed.title, self: feed.feedUrl, events: feed.items.map((i) => ({ id: i.id, title: i.title, text: i.content, url: i.link, published: i.pubDate, when: i["t:when"]?.$ })) };
  },

  csv() {
    const rows = parseCsv(text, { columns: true, record_delimiter: "\r\n", relax_quotes: false, relax_column_count: false });
    const formula = rows.flatMap((row) => Object.values(row)).find((cell) => /^[=+\-@\t\r\n]/.test(cell));
    if (formula !== undefined) throw new Error(`A spreadsheet would compute this: ${formula}`);
    return { events: rows.map((row) => ({ ...row, text: row.sentence })) };
  },

  jsonl: () => ({ events: text.split("\n").slice(0, -1).map((line) => JSON.parse(line)).map((e) => ({ id: e.id, text: e.sentence, start: e.start, end: e.end })) }),

  markdown() {
    const walker = new MarkdownParser().parse(text).walker();
    const events = [];
    let title = "";
    for (let step = walker.next(); step; step = walker.next()) {
      const { node, entering } = step;
      if (!entering) continue;
      if (!["document", "heading", "list", "item", "paragraph", "strong", "link", "text"].includes(node.type)) throw new Error(`Text of an article became ${node.type}: ${node.literal}`);
      if (node.type === "heading" && node.level === 1) title = plain(node);
      if (node.type === "item") events.push({ text: plain(node), url: first(node, "link")?.destination ?? null });
    }
    return { title, events };
  },
};

function plain(node) {
  const walker = node.walker();
  let found = "";
  for (let step = walker.next(); step; step = walker.next()) if (step.entering && step.node.literal) found += step.node.literal;
  return found;
}

function first(node, type) {
  const walker = node.walker();
  for (let step = walker.next(); step; step = walker.next()) if (step.entering && step.node.type === type) return step.node;
  return null;
}

process.stdout.write(JSON.stringify(await readers[process.argv[2]]()));
