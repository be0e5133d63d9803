import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import type {
	Report,
	ReportList,
} from "../../server/reports/reports.schemas.ts";
import { pagesOf, textOf } from "../support/pdf-text.ts";
import {
	expectAccessible,
	heading,
	newMemberPage,
	openStudioSite,
	sampleOf,
	setUp,
} from "./studio-site.ts";

const site = await openStudioSite();
const person = await setUp(site, true);
const { path, surveys } = await sampleOf(person);
const survey = surveys.find(({ title }) => title === "Seeing my record online");
const scales = [
	"overall",
	"power",
	"proactivity",
	"knowledge",
	"respect",
	"choice",
];
const reports = `${path}/surveys/${survey?.id}/reports`;
// A team begins with none, so the sample's own report goes first.
const { body: made } = await person.get<ReportList>(reports);
for (const { id } of made.reports)
	await person.call("DELETE", `${reports}/${id}`);
const phone = { viewport: { width: 390, height: 844 } };

const open = async (address: string, options = {}) => {
	const visitor = await newMemberPage(site, person, options);
	await visitor.page.goto(address);
	return visitor;
};

/** Figures from elsewhere as a chart over time. */
async function chartOverTime(): Promise<string> {
	const { id: series } = await person.make<{ id: string }>(`${path}/series`, {
		name: "Calls about records",
		unit: "calls",
		kind: "count",
		countsPeople: false,
	});
	for (const [week, value] of [31, 28, 33, 30, 27, 26, 24, 22].entries()) {
		const day = new Date(Date.UTC(2026, 2, 2 + 7 * week));
		await person.call(
			"PUT",
			`${path}/series/${series}/points/${day.toISOString().slice(0, 10)}`,
			{ value },
		);
	}
	const chart = await person.make<{ id: string }>(`${path}/charts`, {
		title: "Calls about records, week by week",
		settings: {
			source: { of: "series", series },
			period: "point",
			preset: "making-data-count",
			screen: false,
			better: "decrease",
		},
	});
	return chart.id;
}

/** A report with all headings, a list, and two figures. */
async function written(): Promise<Report> {
	const [from, to] = survey?.waves.map(({ key }) => key) ?? [];
	const at = { from, to, site: null };
	const chart = await chartOverTime();
	const section = (kind: string, text: string, figures: object[] = []) => ({
		kind,
		text,
		figures,
		charts: kind === "done" ? [chart] : [],
		quotes: [],
		themes: false,
	});
	return await person.make<Report>(reports, {
		title: "Reading my record: what changed",
		content: {
			sections: [
				section(
					"why",
					"People could not read <b>their</b> record.\u000b\n\nNow 🙂",
				),
				section("done", "We did:\n\n- a leaflet\n- a help line"),
				section("changed", "People feel better informed.", [
					...scales.map((id) => ({ of: "scale", id, ...at })),
					{ of: "item", id: "power_1", ...at },
				]),
				section("advice", "Ask patients first."),
			],
		},
	});
}

async function download(page: Page, name: string): Promise<Buffer> {
	const downloading = page.waitForEvent("download");
	await page.getByRole("button", { name }).click();
	return await readFile(await (await downloading).path());
}

it("is begun, written, saved by itself, undone by a step, and read", async () => {
	const { page, faults } = await open(reports);
	await page.getByText("There is no report yet").waitFor();
	await expectAccessible(page);
	await page.getByRole("button", { name: "Begin a report" }).click();
	await heading(page, "Write the report").waitFor();
	await page
		.getByRole("textbox", { name: "Why we did it" })
		.fill("Nobody knew.");
	await page
		.getByRole("textbox", { name: "Advice to others" })
		.fill("Ask first.");
	await page.getByText("Everything is saved.").waitFor();
	await page
		.getByRole("textbox", { name: "Advice to others" })
		.fill("Never mind.");
	await page.getByRole("button", { name: "Undo" }).click();
	await expect
		.poll(() =>
			page.getByRole("textbox", { name: "Advice to others" }).inputValue(),
		)
		.toBe("Ask first.");
	await page
		.locator("summary")
		.filter({ hasText: "Add a figure to What changed" })
		.click();
	const changed = page.getByRole("group", {
		name: "Add a figure to What changed",
	});
	await changed.getByLabel("Figure").selectOption({ index: 2 });
	await changed.getByRole("button", { name: /^Add/ }).click();
	await expect
		.poll(() => page.getByRole("button", { name: /^Take out/ }).count())
		.toBe(2);
	await page.getByText("Everything is saved.").waitFor();
	await expectAccessible(page);
	await page.getByRole("link", { name: "Read it" }).click();
	await page.getByRole("heading", { name: "Advice to others" }).waitFor();
	await page.locator("figure.chart svg").nth(1).waitFor();
	await expectAccessible(page);
	expect(faults).toEqual([]);
});

it("lets nobody save over what somebody else has saved", async () => {
	const { id } = await written();
	const first = await open(`${reports}/${id}/edit`);
	const second = await open(`${reports}/${id}/edit`);
	await first.page.getByLabel("Title").fill("First");
	await second.page.getByRole("textbox", { name: "What was hard" }).waitFor();
	await first.page.getByText("Everything is saved.").waitFor();
	await second.page
		.getByRole("textbox", { name: "What was hard" })
		.fill("Late nights");
	await second.page.getByText("Somebody else has saved this report").waitFor();
	await expectAccessible(second.page);
	await second.page
		.getByRole("button", { name: "Save mine as another report" })
		.click();
	await expect.poll(() => second.page.url()).not.toContain(id);
	await second.page.getByText("Everything is saved.").waitFor();
	await expect
		.poll(() =>
			second.page.getByRole("textbox", { name: "What was hard" }).inputValue(),
		)
		.toBe("Late nights");
	const { body } = await person.get<Report>(`${reports}/${id}`);
	expect(body.title).toBe("First");
});

it("fits a phone", async () => {
	const { id } = await written();
	const { page } = await open(`${reports}/${id}`, phone);
	await page.locator("figure.chart svg").nth(2).waitFor();
	await expectAccessible(page);
	await page.getByRole("link", { name: "One page" }).click();
	await page
		.getByRole("heading", { name: "What to know", exact: true })
		.waitFor();
	await expectAccessible(page);
	await page.goto(`${reports}/${id}/edit`);
	await page.getByLabel("Title").waitFor();
	await expectAccessible(page);
	await page.goto(reports);
	await page.getByRole("link", { name: "Reading my record" }).first().waitFor();
	await expectAccessible(page);
});

it("is frozen as viewers see it, and printed with structure for a screen reader", async () => {
	const { id } = await written();
	const { page } = await open(`${reports}/${id}?show=one-page`);
	await page
		.getByRole("heading", { name: "What to know", exact: true })
		.waitFor();
	const live = await page.pdf({ tagged: true, preferCSSPageSize: true });
	expect(pagesOf(live)).toBe(1);
	expect(textOf(live)).toContain("Maycontainsmallnumbers");
	await page.getByRole("link", { name: "Full report" }).click();
	await page.getByRole("button", { name: "Freeze an edition" }).click();
	await page.getByText(/^As every viewer saw them then/).waitFor();
	const whole = await page.pdf({
		tagged: true,
		outline: true,
		preferCSSPageSize: true,
	});
	const file = whole.toString("latin1");
	expect(file).toContain("/StructTreeRoot");
	expect(file).toMatch(/\/Lang \(en/);
	expect(file).toMatch(/\/Title \(Reading my record: what changed/);
	for (const tag of [
		"H1",
		"H2",
		"H3",
		"Table",
		"TH",
		"TD",
		"L",
		"LI",
		"Figure",
	])
		expect(file, tag).toMatch(new RegExp(`/S /${tag}\\b`));
	expect(file).toContain("/Outlines");
	expect(file).toMatch(/\/Alt \(Overall relationship/);
	const words = textOf(whole);
	for (const part of ["Whywedidit", "Edition1,frozenby", "Syntheticdata."])
		expect(words).toContain(part);
	for (const screen of ["Print or PDF", "Freeze", "Save SVG"])
		expect(words).not.toContain(screen.replaceAll(" ", ""));

	await page.getByRole("link", { name: "One page" }).click();
	await page
		.getByRole("heading", { name: "What to know", exact: true })
		.waitFor();
	const one = await page.pdf({
		tagged: true,
		outline: true,
		preferCSSPageSize: true,
	});
	expect(pagesOf(one)).toBe(1);
	expect(textOf(one)).toContain("Scales,beforeandafter");
});

it("is saved as one file that asks for nothing and runs nothing", async () => {
	const { id } = await written();
	const { page, context } = await open(`${reports}/${id}`);
	const html = (await download(page, "Save as HTML")).toString();
	expect(html).toContain("&lt;b&gt;their&lt;/b&gt;");
	expect(html).not.toMatch(/<script|<link|<button| src=| on\w+=/);
	const reader = await context.newPage();
	const asked: string[] = [];
	reader.on("request", ({ url }) => asked.push(url()));
	await reader.setContent(html);
	await reader
		.getByRole("img", { name: /Overall relationship/ })
		.first()
		.waitFor();
	await expectAccessible(reader);
	expect(asked).toEqual([]);
});

it("is saved as slides whose charts and texts can be edited", async () => {
	const { id } = await written();
	const { page, faults } = await open(`${reports}/${id}`);
	const pptx = await download(page, "Save as PowerPoint");
	const files = unzipSync(pptx);
	const names = Object.keys(files);
	const xml = (name: string) => strFromU8(files[name] ?? new Uint8Array());
	const slides = names.filter((name) => /slides\/slide\d+\.xml$/.test(name));
	const charts = names.filter((name) => /charts\/chart\d+\.xml$/.test(name));
	expect(charts).toHaveLength(8);
	expect(
		names.filter((name) => /embeddings\/.*\.xlsx$/.test(name)),
	).toHaveLength(8);
	expect(charts.map(xml).join("")).toMatch(/<c:v>Baseline \(n = \d+\)<\/c:v>/);
	const all = slides.map(xml).join("");
	for (const part of [
		"Reading my record: what changed",
		"We did:",
		"a help line",
		"&lt;b&gt;their&lt;/b&gt;",
		"Main figures",
		"How the figures were worked out",
	])
		expect(all).toContain(part);
	expect(all).toContain("Calls about records");
	expect(all).toMatch(/descr="Among the \d+ people/);
	expect(all).toMatch(/n = \d+ people with a score both times/);
	// Every part is well-formed, which a control character in a text would undo.
	const faulty = await page.evaluate(
		(parts) =>
			parts.filter(
				(part) =>
					new DOMParser()
						.parseFromString(part, "application/xml")
						.querySelector("parsererror") !== null,
			).length,
		names.filter((name) => /\.(xml|rels)$/.test(name)).map(xml),
	);
	expect(faulty).toBe(0);
	const master = names.filter((name) => /slideLayout\d+\.xml$/.test(name));
	expect(master.map(xml).join("")).toContain("Synthetic data");
	expect(faults).toEqual([]);
});

it("reads its charts by arrow keys", async () => {
	const { id } = await written();
	const { page } = await open(`${reports}/${id}`);
	const chart = page
		.getByRole("application", { name: /^Overall relationship/ })
		.first();
	await chart.focus();
	const said = page
		.getByRole("figure", { name: /^Overall relationship/ })
		.locator(".chart-reading");
	expect(await said.textContent()).toBe("");
	await page.keyboard.press("ArrowRight");
	await expect.poll(() => said.textContent()).toMatch(/\d/);
	const first = await said.textContent();
	await expect.poll(() => page.locator(".chart-ring").count()).toBe(1);
	await expectAccessible(page);
	await page.keyboard.press("ArrowDown");
	await expect.poll(() => said.textContent()).not.toBe(first);
	const second = await said.textContent();
	await page.keyboard.press("End");
	await expect.poll(() => said.textContent()).not.toBe(second);
	const last = await said.textContent();
	await page.keyboard.press("ArrowRight");
	await expect.poll(() => said.textContent()).toBe(last);
	await page.keyboard.press("Home");
	await expect.poll(() => said.textContent()).toBe(first);
	await page.keyboard.press("Escape");
	await expect.poll(() => said.textContent()).toBe("");
	await expect.poll(() => page.locator(".chart-ring").count()).toBe(0);
});
