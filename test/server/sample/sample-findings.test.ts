import { beforeAll, describe, expect, it } from "vitest";
import type { ChartList } from "../../../server/over-time/charts.schemas.ts";
import type { ChartFigures } from "../../../server/over-time/figures.schemas.ts";
import type { SideBySide } from "../../../server/over-time/side-by-side.schemas.ts";
import type { ProjectList } from "../../../server/projects/projects.schemas.ts";
import type {
	Report,
	ReportList,
} from "../../../server/reports/reports.schemas.ts";
import { sampleSeries } from "../../../server/sample/sample-series.ts";
import type { SeriesList } from "../../../server/series/series.schemas.ts";
import type { Summary } from "../../../server/summaries/summaries.schemas.ts";
import type { SurveyList } from "../../../server/surveys/surveys.schemas.ts";
import type { CodingProgress } from "../../../server/themes/codings.schemas.ts";
import type { TextPage } from "../../../server/themes/texts.schemas.ts";
import type { ThemeFigures } from "../../../server/themes/theme-figures.schemas.ts";
import { openApp } from "../../support/app.ts";
import { Person, password, signUp } from "../../support/person.ts";

let owner: Person;
let viewer: Person;
let project: string;
let surveys: SurveyList["surveys"];

beforeAll(async () => {
	const app = await openApp();
	owner = new Person(app);
	await owner.make("/setup", {
		code: (await app.setupCode()) ?? "",
		organisation: "A trust",
		name: "A person",
		email: "owner@example.org",
		password,
		sample: true,
	});
	const { projects } = (await owner.get<ProjectList>("/projects")).body;
	project = `/projects/${projects[0]?.id}`;
	const email = "viewer@example.org";
	viewer = await signUp(app, email);
	await owner.make(`${project}/members`, { email, role: "viewer" });
	surveys = (await owner.get<SurveyList>(`${project}/surveys`)).body.surveys;
});

function survey(title: string): string {
	const found = surveys.find((each) => each.title === title);
	return `${project}/surveys/${found?.id}`;
}

async function charts(person: Person): Promise<Map<string, ChartFigures>> {
	const { body } = await person.get<ChartList>(`${project}/charts`);
	const drawn = new Map<string, ChartFigures>();
	for (const { id, title } of body.charts) {
		const path = `${project}/charts/${id}/figures`;
		const figures = await person.get<ChartFigures>(path);
		expect(figures.status).toBe(200);
		drawn.set(title, figures.body);
	}
	return drawn;
}

describe("over time, the sample", () => {
	const shown = (drawn: Map<string, ChartFigures>) =>
		[...drawn].map(([title, { kind, points, variation }]) => [
			title,
			kind,
			points.length,
			variation?.type,
		]);

	it("has figures from elsewhere that are the same every time", () => {
		expect(sampleSeries()).toEqual(sampleSeries());
	});

	it("shows its owner what changed with the new rota, and what did not", async () => {
		const drawn = await charts(owner);
		expect(shown(drawn)).toEqual([
			["End-of-shift answers a week", "run", 14, "common_cause"],
			["Falls per 1,000 patient days", "u", 40, "common_cause"],
			["Nursing hours per patient day", "xmr", 40, "common_cause"],
			["Overall safety in Unit South", "run", 14, "shift"],
			["Shift safety index", "xmr", 14, "special_cause_improvement"],
		]);
		const hours = drawn.get("Nursing hours per patient day");
		expect(hours?.phases.map(({ length }) => length)).toEqual([24, 16]);
		expect(hours?.phases[1]?.reason).toMatch("new rota");
		expect(hours?.annotations).toEqual([
			{ day: "2026-06-15", text: "New rota", place: 24 },
		]);
		const [before, after] = [hours?.points[23], hours?.points[24]];
		expect((after?.centre ?? 0) - (before?.centre ?? 0)).toBeGreaterThan(0.5);
		expect(drawn.get("Overall safety in Unit South")?.finding).toMatch(
			"more than chance",
		);
		expect(drawn.get("Shift safety index")?.target).toBe(60);
	});

	it("shows a viewer groups of people in place of weeks, and no numbers of answers", async () => {
		const drawn = await charts(viewer);
		const without = drawn.get("End-of-shift answers a week");
		expect(without).toMatchObject({ points: [], isProtected: true });
		drawn.delete("End-of-shift answers a week");
		expect(drawn.size).toBe(4);
		for (const { points, variation } of drawn.values()) {
			expect(points.length).toBeGreaterThan(5);
			expect(variation).not.toBeNull();
		}
		for (const { denominator } of drawn.get("Shift safety index")?.points ?? [])
			expect(denominator).toBeGreaterThanOrEqual(10);
	});
});

describe("two side by side, the sample", () => {
	it("has safety beside the hours of each day: both drift, and nothing tips", async () => {
		const { body: list } = await owner.get<SeriesList>(`${project}/series`);
		const { body: drawn } = await owner.get<ChartList>(`${project}/charts`);
		const hours = list.series.find(({ name }) => name.startsWith("Daily"));
		const safety = drawn.charts.find(({ title }) =>
			title.startsWith("Overall"),
		);
		const query = new URLSearchParams({
			x: `series:${hours?.id}`,
			y: `chart:${safety?.id}`,
		});
		const { body } = await owner.get<SideBySide>(
			`${project}/side-by-side?${query}`,
		);
		expect(body).toMatchObject({
			period: "day",
			relation: { bend: { claim: false, at: null } },
		});
		expect(body.pairs).toHaveLength(92);
		expect(body.relation?.correlation.ciLow).toBeGreaterThan(0);
		expect(body.relation?.differences.ciLow).toBeLessThan(0);
		expect(body.notes[1]).toMatch(
			/Daily nursing hours rises and Overall safety in Unit South rises.*may be chance/,
		);
	});
});

describe("the sample's words", () => {
	it("are plainly made up, and all coded", async () => {
		const path = survey("How we handled your complaint");
		const { texts } = (await owner.get<TextPage>(`${path}/texts`)).body;
		expect(texts.length).toBeGreaterThan(20);
		for (const { text } of texts) expect(text).toMatch(/^Made-up answer: /);
		const { body } = await owner.get<CodingProgress>(`${path}/coding`);
		expect(body.coders).toEqual([{ name: "A person", coded: body.texts }]);
	});

	it("tell less and less of waiting", async () => {
		const path = survey("How we handled your complaint");
		const { body } = await owner.get<ThemeFigures>(`${path}/theme-figures`);
		expect(body.themes.map(({ name }) => name)).toEqual([
			"Waiting without news",
			"The answer",
			"Being listened to",
		]);
		const waves = body.themes[0]?.waves ?? [];
		expect(waves.at(-1)?.change?.ciHigh).toBeLessThan(0);
		expect((await viewer.get(`${path}/theme-figures`)).status).toBe(200);
	});
});

describe("the sample's report", () => {
	async function opened(person: Person) {
		const path = `${survey("Seeing my record online")}/reports`;
		const { reports } = (await person.get<ReportList>(path)).body;
		const report = `${path}/${reports[0]?.id}`;
		const { status, body } = await person.get<Report>(report);
		expect(status).toBe(200);
		return { path: report, ...body };
	}

	it("opens for its owner and a viewer, and says that it is made up", async () => {
		for (const person of [owner, viewer]) {
			const { title, content } = await opened(person);
			expect(title).toMatch("made-up");
			expect(content.sections).toHaveLength(7);
			expect(content.sections[0]?.text).toMatch("This report is made up");
		}
	});

	it("can be saved as it stands, and shows changes of scales that the summary has", async () => {
		const { path, title, content, version } = await opened(owner);
		const { status } = await owner.call("PUT", path, {
			title,
			content,
			version,
		});
		expect(status).toBe(200);
		const { body } = await owner.get<Summary>(
			`${survey("Seeing my record online")}/summary?from=baseline&to=follow-up`,
		);
		const chosen = content.sections.flatMap(({ figures }) => figures);
		const changes = chosen.map(
			({ id }) =>
				body.scales.find(({ scale }) => scale === id)?.paired?.meanDifference,
		);
		const [overall, knowledge, choice] = changes.map(
			(change) => change ?? Number.NaN,
		);
		expect(changes).toHaveLength(3);
		expect(overall).toBeCloseTo(9.84, 2);
		expect(knowledge).toBeGreaterThan(overall ?? Number.NaN);
		expect(choice).toBeLessThan(overall ?? Number.NaN);
	});
});
