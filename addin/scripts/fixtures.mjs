// Makes the documents that the tests open. Each is written once and kept, so that a test opens the very file that was read.
// libreoffice.docx is not made here: it is the English sample, saved by LibreOffice 7.4 as .odt and then as .docx.
import { readFileSync, writeFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const sample = (language) => unzipSync(readFileSync(`../bot/App/Sample/plan.${language}.docx`));
const main = "word/document.xml";

/** Old, but a .docx has to say when its parts were written, and a fixture that changes by itself is none. */
const writtenOn = new Date("2000-01-01T00:00:00Z");
const save = (name, parts) => writeFileSync(`tests/fixtures/${name}.docx`, zipSync(parts, { mtime: writtenOn }));

function edited(parts, edits) {
  let xml = strFromU8(parts[main]);
  for (const [before, after] of edits) {
    if (xml.split(before).length !== 2) {
      throw new Error(`“${before}” is not in the document once.`);
    }

    xml = xml.replace(before, () => after);
  }

  return { ...parts, [main]: strToU8(xml) };
}

// A second edition of the sample: a line reworded, a date moved, a line dropped, a line added.
const row = (text, when) =>
  `<w:tr><w:trPr><w:cantSplit /></w:trPr><w:tc><w:tcPr><w:tcW w:w="3742" w:type="dxa" /><w:vMerge w:val="continue" /></w:tcPr><w:p /></w:tc><w:tc><w:tcPr><w:tcW w:w="7427" w:type="dxa" /></w:tcPr><w:p><w:pPr><w:pStyle w:val="Dash" /></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3401" w:type="dxa" /></w:tcPr><w:p><w:pPr><w:pStyle w:val="Entry" /></w:pPr><w:r><w:t>${when}</w:t></w:r></w:p></w:tc></w:tr>`;
const english = sample("en");
const rows = strFromU8(english[main]).match(/<w:tr>.*?<\/w:tr>/gs);
const dropped = rows.find((each) => each.includes("Under negotiation"));
const before = rows.find((each) => each.includes("Completed in April 2000") && each.includes("policy statement"));
save(
  "edition2",
  edited(english, [
    [
      before,
      before
        .replace("Completed in April 2000", "Completed in September 2000")
        .replace("given to every unit", "handed to every unit"),
    ],
    [dropped, row("a yearly meeting with the European Union on joint programmes;", "November 2000")],
  ]),
);

// As Word writes it: cells merged both ways, a list within a list, a phrase that nobody can date, two lines in one row.
const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const p = (text, style = "", numbering = "") =>
  `<w:p w:rsidR="00A77B3E"><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}${numbering}</w:pPr>${text && `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`}</w:p>`;
const list = (level) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;
const c = (content, { width, span, merge } = {}) =>
  `<w:tc><w:tcPr><w:tcW w:w="${width ?? 3000}" w:type="dxa"/>${span ? `<w:gridSpan w:val="${span}"/>` : ""}${merge ? `<w:vMerge${merge === "restart" ? ' w:val="restart"' : ""}/>` : ""}</w:tcPr>${content}</w:tc>`;
const r = (cells, properties = "") => `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`;
const styleId = (name) => name.replace(/(^| )./g, (first) => first.trim().toUpperCase());
const merged = `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="10000" w:type="dxa"/><w:tblLook w:val="04A0"/></w:tblPr><w:tblGrid><w:gridCol w:w="2500"/><w:gridCol w:w="3500"/><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>
${r(c(p("Issues to be addressed"), { width: 2500 }) + c(p("Lines of action"), { width: 3500 }) + c(p("Timetable"), { width: 2000 }) + c(p("Responsible"), { width: 2000 }), "<w:tblHeader/>")}
${r(c(p("1. Water and soil", "Heading2"), { width: 10000, span: 4 }))}
${r(c(p("1 a) Keep the wells clean"), { width: 2500, merge: "restart" }) + c(p("test every well and publish what is found;", "ListParagraph", list(0)), { width: 3500 }) + c(p("By June 2027"), { width: 2000 }) + c(p("Water unit"), { width: 2000 }))}
${r(c(p(""), { width: 2500, merge: "continue" }) + c(p("train two people in each village to do so;", "ListParagraph", list(0)), { width: 3500 }) + c(p("Third moon 2027"), { width: 2000 }) + c(p(""), { width: 2000 }))}
${r(c(p(""), { width: 2500, merge: "continue" }) + c(p("repair the pumps that fail;", "ListParagraph", list(1)) + p("replace those older than ten years.", "ListParagraph", list(1)), { width: 3500 }) + c(p("Continuous") + p("End of 2028"), { width: 2000 }) + c(p(""), { width: 2000 }))}
${r(c(p("1 b) Hold the soil"), { width: 2500 }) + c(p("plant trees along the upper field.", "ListParagraph", list(0)), { width: 3500 }) + c(p("Spring 2027"), { width: 2000 }) + c(p("Forest unit"), { width: 2000 }))}
</w:tbl>`;
save("merged", {
  "[Content_Types].xml": strToU8(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>',
  ),
  "_rels/.rels": strToU8(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  ),
  "word/_rels/document.xml.rels": strToU8(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
  ),
  "word/styles.xml": strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles xmlns:w="${word}"><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${["Title", "heading 1", "heading 2", "List Paragraph"].map((name) => `<w:style w:type="paragraph" w:styleId="${styleId(name)}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/></w:style>`).join("")}<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style><w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${["top", "left", "bottom", "right", "insideH", "insideV"].map((side) => `<w:${side} w:val="single" w:sz="4"/>`).join("")}</w:tblBorders></w:tblPr></w:style></w:styles>`,
  ),
  "word/numbering.xml": strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:numbering xmlns:w="${word}"><w:abstractNum w:abstractNumId="0">${[0, 1].map((level) => `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="–"/></w:lvl>`).join("")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  ),
  [main]: strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="${word}"><w:body>${p("Village plan for water and soil", "Title")}${p("VP/2026/1")}${p("1 December 2026")}${p("Part I. The land", "Heading1")}${merged}${p("")}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
  ),
});
