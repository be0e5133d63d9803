import { beforeAll, describe, expect, it } from "vitest";
import { openApp } from "../../support/app.ts";
import { type Field, faultPaths, openField } from "../../support/field.ts";
import { member } from "../over-time/time-series.ts";
import { addFigure, figureIn, importCsv, report } from "./beside-field.ts";

let field: Field;
let cost: { id: string; path: string };
let rating: { id: string; path: string };

beforeAll(async () => {
	field = await openField(await openApp());
	for (const code of ["P1", "P2", "P3"])
		await field.person.make(`${field.project}/participants`, { code });
	cost = await addFigure(field, {
		name: "Cost",
		unit: "£",
		kind: "cost",
		better: "lower",
	});
	rating = await addFigure(field);
});

describe("a file", () => {
	it("is read with a mark, semicolons and decimal commas, by headings and whatever the codes' case", async () => {
		const read = await report(
			field,
			"\uFEFFParticipant code;Cost;Notes\np1;100,5;x\nP2;;y\n",
			{ decimalComma: true },
		);
		expect(read).toMatchObject({
			applied: false,
			delimiter: ";",
			lines: 2,
			errors: [],
			figures: [{ figure: cost.id, values: 1, added: 1, removed: 0 }],
		});
		expect(read.columns.map(({ holds }) => holds)).toEqual([
			"code",
			cost.id,
			"ignore",
		]);
		expect((await figureIn(field, cost.id)).values).toBe(0);
	});

	it("holds what it is said to hold, several figures at once", async () => {
		const mapping = { who: "code", a: cost.id, b: rating.id };
		const { body } = await importCsv(field, "who,a,b\nP1,10,4\nP3,20,-2", {
			mapping,
		});
		expect(body.figures.map(({ name, added }) => [name, added])).toEqual([
			["Cost", 2],
			["Rating", 2],
		]);
		expect(await figureIn(field, rating.id)).toMatchObject({
			values: 2,
			undoable: true,
		});
	});

	it("names the line and what to do about each fault, and never a code or a name", async () => {
		const csv = [
			"code,cost,rating",
			"P1,1,2",
			"nobody,1,2",
			"p1,1,2",
			"P2,many,2",
			"P2,-1,2",
			"P2,=A1,2",
			'P2,"1,5",2',
			"P3,1",
			"Ann Example,1,2",
			",1,2",
		].join("\n");
		const { errors, errorCount } = await report(field, csv);
		expect(errorCount).toBe(9);
		expect(errors.map(({ line }) => line)).toEqual([
			3, 4, 5, 6, 7, 8, 9, 10, 11,
		]);
		for (const [place, words] of [
			/No participant of this project has this code/,
			/Line 2 has the same code/,
			/no figure: write digits alone/,
			/A cost is not below 0/,
			/formula/,
			/decimal commas/,
			/2 cells and there are 3/,
			/no participant's code/,
			/no participant's code/,
		].entries())
			expect(errors[place]?.message).toMatch(words);
		expect(JSON.stringify(errors)).not.toMatch(/nobody|Ann|many/);
	});

	it("is not imported while a line is wrong", async () => {
		const before = await figureIn(field, cost.id);
		const { status, body } = await importCsv(
			field,
			"code,cost\nP1,77\nP9,88\nP2,x",
		);
		expect([status, body.type]).toEqual([422, "/problems/invalid-body"]);
		expect(faultPaths({ body })).toEqual(["/csv/3", "/csv/4"]);
		expect(await figureIn(field, cost.id)).toEqual(before);
	});

	it("is refused when it is empty, no text, broken, without people or columns, or too long", async () => {
		const first = async (csv: string, wanted = {}) =>
			(await report(field, csv, wanted)).errors[0]?.message;
		expect(await first("")).toMatch(/empty/);
		expect(await first("\uFEFF\n")).toMatch(/empty/);
		expect(await first("PK\u0003\u0004")).toMatch(/no text/);
		expect(await first('code,cost\n"P1,1')).toMatch(/never closed/);
		expect(await first("code,cost")).toMatch(/nobody below/);
		expect(await first("x,cost\nP1,1")).toMatch(/participants' codes/);
		expect(await first("code,x\nP1,1")).toMatch(/which figure/);
		expect(await first("code,cost,cost\nP1,1,1")).toMatch(/same heading/);
		const twice = { a: cost.id, b: cost.id };
		expect(await first("code,a,b\nP1,1,1", { mapping: twice })).toMatch(
			/hold the same/,
		);
		const none = { a: "01a1fbc9-bc67-7323-9e31-6ab1174b6359" };
		expect(await first("code,a\nP1,1", { mapping: none })).toMatch(
			/does not have/,
		);
		const long = "P1,1\n".repeat(20_001);
		expect(await first(`code,cost\n${long}`)).toMatch(/at most 20,000/);
		const { status } = await importCsv(field, "code,cost", {
			mapping: { a: "magic" },
		});
		expect(status).toBe(422);
	});
});

describe("a later file", () => {
	it("takes the place of the former one after saying what changes, and can be taken back", async () => {
		const figure = await addFigure(field, { name: "Days" });
		await importCsv(field, "code,days\nP1,1\nP2,2");
		const csv = "code,days\nP1,1\nP2,5\nP3,3";
		const change = { added: 1, changed: 1, unchanged: 1, removed: 0 };
		expect((await report(field, csv)).figures).toMatchObject([change]);
		expect((await importCsv(field, csv)).body.figures).toMatchObject([change]);
		expect((await report(field, "code,days\nP1,")).figures).toMatchObject([
			{ values: 0, removed: 3 },
		]);
		const { status } = await field.person.post(`${figure.path}/undo`);
		expect(status).toBe(200);
		expect(await figureIn(field, figure.id)).toMatchObject({
			values: 2,
			undoable: false,
		});
		expect(
			(await report(field, "code,days\nP1,1\nP2,2")).figures,
		).toMatchObject([{ unchanged: 2, removed: 0 }]);
		await field.person.post(`${figure.path}/undo`);
		expect((await figureIn(field, figure.id)).values).toBe(2);
	});

	it("leaves nothing of a first one that is taken back", async () => {
		const figure = await addFigure(field, { name: "Visits" });
		await importCsv(field, "code,visits\nP1,1");
		await field.person.post(`${figure.path}/undo`);
		expect((await figureIn(field, figure.id)).values).toBe(0);
	});
});

describe("a figure", () => {
	it("is changed but for its kind, and goes with its values", async () => {
		const figure = await addFigure(field, { name: "Stays" });
		await importCsv(field, "code,stays\nP1,1");
		const said = {
			name: "Length of stay",
			unit: "days",
			kind: "outcome",
			about: "this year",
			better: "lower",
		};
		const { body } = await field.person.call("PUT", figure.path, said);
		expect(body).toMatchObject({ ...said, values: 1 });
		const other = await field.person.call("PUT", figure.path, {
			...said,
			kind: "cost",
		});
		expect(faultPaths(other)).toEqual(["/kind"]);
		expect((await field.person.call("DELETE", figure.path)).status).toBe(204);
		expect((await field.person.call("DELETE", figure.path)).status).toBe(404);
	});

	it("that is a cost is better lower", async () => {
		const refused = await field.person.post(
			`${field.project}/outside-figures`,
			{
				name: "Cost",
				unit: "£",
				kind: "cost",
				about: "2025",
				better: "higher",
			},
		);
		expect(faultPaths(refused)).toEqual(["/better"]);
	});

	it("is nothing that a viewer knows of", async () => {
		const viewer = await member(field, "viewer");
		const { status } = await viewer.get(`${field.project}/outside-figures`);
		expect(status).toBe(404);
	});
});
