import { describe, expect, test } from "vitest";
import type {
	Import,
	ImportReport,
} from "../../../server/participants/import/import.schemas.ts";
import type { ParticipantList } from "../../../server/participants/participants.schemas.ts";
import type { ContactList } from "../../../server/vault/contacts.schemas.ts";
import { asOwner, openApp } from "../../support/app.ts";
import { signUp } from "../../support/person.ts";

const app = await openApp();
const ada = await signUp(app, "ada@example.org");
const headings =
	"Code,Site,Title,First name,Surname,Address 1,Town,Postcode,Email";

/** A project of its own, with a site. */
async function openProject() {
	const { id } = await ada.make("/projects", {
		name: `Project ${Math.random()}`,
	});
	const path = `/projects/${id}`;
	const site = await ada.make(`${path}/sites`, {
		name: "Ward 7",
		odsCode: "RJ107",
	});
	return {
		id,
		path,
		site: site.id,
		look: (csv: string, parts: Partial<Import> = {}) =>
			send({ csv, apply: false, ...parts }),
		apply: (csv: string, parts: Partial<Import> = {}) =>
			send({ csv, apply: true, optOut: "not-patients", ...parts }),
		async people() {
			return (await ada.get<ParticipantList>(`${path}/participants`)).body
				.participants;
		},
		async contacts() {
			return (await ada.get<ContactList>(`${path}/contacts?for=view`)).body
				.contacts;
		},
	};

	async function send(body: Import) {
		const reply = await ada.post<ImportReport>(
			`${path}/participants/import`,
			body,
		);
		return {
			...reply,
			problem: reply.body as unknown as {
				errors?: { path: string; message: string }[];
			},
		};
	}
}

function list(...lines: string[]): string {
	return [headings, ...lines].join("\n");
}

const jane =
	"P1,ward 7,Mrs,Jane,Smith,7 High St,Leeds,LS1 1AA,jane@example.org";
const tom = "P2,RJ107,,Tom,Jones,,,,";

test("a look tells what the list would do, and does nothing", async () => {
	const project = await openProject();
	const { status, body } = await project.look(list(jane, tom));
	expect(status).toBe(200);
	expect(body).toMatchObject({
		applied: false,
		delimiter: ",",
		byteOrderMark: false,
		people: 2,
		added: 2,
		changed: 0,
		unchanged: 0,
		errorCount: 0,
	});
	expect(body.columns.map(({ target }) => target)).toEqual([
		"code",
		"site",
		"title",
		"givenName",
		"familyName",
		"address",
		"address",
		"postcode",
		"email",
	]);
	expect(body.sample[0]?.slice(0, 3)).toEqual(["P1", "ward 7", "Mrs"]);
	expect(await project.people()).toEqual([]);
});

test("applied, it writes pseudonyms here and contact details there", async () => {
	const project = await openProject();
	const { body } = await project.apply(list(jane, tom));
	expect(body).toMatchObject({ applied: true, added: 2 });
	expect(await project.people()).toMatchObject([
		{ code: "P1", site: project.site, attributes: {} },
		{ code: "P2", site: project.site, attributes: {} },
	]);
	expect((await project.contacts()).map(({ contact }) => contact)).toEqual([
		{
			title: "Mrs",
			name: "Jane Smith",
			address: ["7 High St", "Leeds"],
			postcode: "LS1 1AA",
			email: "jane@example.org",
		},
		{ name: "Tom Jones" },
	]);
});

test("again, it changes what differs, and an empty cell changes nothing", async () => {
	const project = await openProject();
	await project.apply(list(jane, tom));
	const again = list("p1,,,Jane,Smythe,,,,", tom, "P3,,,Ann,Other,,,,");
	const counts = { people: 3, added: 1, changed: 1, unchanged: 1 };
	expect((await project.look(again)).body).toMatchObject(counts);
	expect((await project.apply(again)).body).toMatchObject(counts);
	expect((await project.people()).map(({ code }) => code)).toEqual([
		"P1",
		"P2",
		"P3",
	]);
	expect((await project.contacts())[0]).toMatchObject({
		site: project.site,
		contact: { name: "Jane Smythe", title: "Mrs", email: "jane@example.org" },
	});
	expect((await project.apply(again)).body).toMatchObject({
		added: 0,
		changed: 0,
		unchanged: 3,
	});
});

test("attributes come from the columns that are said to hold them", async () => {
	const project = await openProject();
	const csv = "code;Group;Shoe size\nP1;early;38\nP2;late;\n";
	const mapping = { Group: "attribute:group" };
	const { body } = await project.apply(csv, { mapping });
	expect(body).toMatchObject({
		delimiter: ";",
		columns: [
			{ heading: "code", target: "code" },
			{ heading: "Group", target: "attribute:group" },
			{ heading: "Shoe size", target: "ignore" },
		],
	});
	expect((await project.people()).map(({ attributes }) => attributes)).toEqual([
		{ group: "early" },
		{ group: "late" },
	]);
	await project.apply("code,arm\nP1,b", { mapping: { arm: "attribute:arm" } });
	expect((await project.people())[0]?.attributes).toEqual({
		group: "early",
		arm: "b",
	});
});

test("without a column of codes everybody gets one that is made up", async () => {
	const project = await openProject();
	const names = Array.from({ length: 1_500 }, (_, index) => `Name ${index}`);
	const { body } = await project.apply(`name\n${names.join("\n")}`);
	expect(body.added).toBe(1_500);
	const people = await project.people();
	expect(new Set(people.map(({ code }) => code)).size).toBe(1_500);
	const contacts = await project.contacts();
	expect(contacts.map(({ contact }) => contact.name).sort()).toEqual(
		names.sort(),
	);
});

describe("reads", () => {
	test.each([
		["a byte order mark", "\uFEFFcode,name\nP1,Zoë", ","],
		["semicolons", "code;name\nP1;Zoë", ";"],
		["tabs", "code\tname\nP1\tZoë", "\t"],
		["Windows line ends", "code,name\r\nP1,Zoë\r\n", ","],
		["old Macintosh line ends", "code,name\rP1,Zoë\r", ","],
		["quotation marks", '"code","name"\n"P1","Zoë"', ","],
		[
			"a semicolon within quotation marks of the headings",
			'"code","name","a;b;c;d"\nP1,Zoë,',
			",",
		],
		["empty lines and lines of empty cells", "\ncode,name\n\nP1,Zoë\n,\n", ","],
		["blanks around cells", " code , name \n P1 , Zoë ", ","],
	])("%s", async (_what, csv, delimiter) => {
		const project = await openProject();
		const { body } = await project.apply(csv);
		expect(body).toMatchObject({
			delimiter,
			people: 1,
			added: 1,
			byteOrderMark: csv.startsWith("\uFEFF"),
		});
		expect(
			(await project.contacts()).map(({ code, contact }) => [
				code,
				contact.name,
			]),
		).toEqual([["P1", "Zoë"]]);
	});

	test("line breaks within quotation marks, and still counts lines right", async () => {
		const project = await openProject();
		const csv = 'code,name,address\nP1,Ann,"1 High St\nLeeds"\nP 2,Bo,\n';
		const { body } = await project.look(csv);
		expect(body.errors).toMatchObject([{ line: 4, column: "code" }]);
		await project.apply(csv.replace("P 2", "P2"));
		expect((await project.contacts())[0]?.contact.address).toEqual([
			"1 High St",
			"Leeds",
		]);
	});

	test("cells like formulas as text, and says so", async () => {
		const project = await openProject();
		const csv =
			'code,name,phone\nP1,"=HYPERLINK(""http://evil"")",+44 7700 900123\nP2,@SUM(A1),';
		const { body } = await project.apply(csv);
		expect(body.warnings).toMatchObject([
			{ line: 2, column: "name" },
			{ line: 3, column: "name" },
		]);
		expect(
			(await project.contacts()).map(({ contact }) => contact.name),
		).toEqual(['=HYPERLINK("http://evil")', "@SUM(A1)"]);
	});
});

describe("a line with an error is named, with what to do, and nothing is imported", () => {
	test.each([
		[
			"a code twice",
			[jane, "p1,,,Joe,Smith,,,,"],
			3,
			null,
			/Line 2 has the same code/,
		],
		["a name for a code", ["Jane Smith,,,,,,,,"], 2, "Code", /never a name/],
		[
			"an NHS number for a code",
			["9434765919,,,,,,,,"],
			2,
			"Code",
			/NHS number/,
		],
		["no code", [",,,Jane,Smith,,,,"], 2, "Code", /Give each person a code/],
		["a formula for a code", ["=1+1,,,,,,,,"], 2, "Code", /letters, digits/],
		["an unknown site", [jane, "P3,Ward 9,,,,,,,"], 3, "Site", /no such site/],
		[
			"a wrong e-mail",
			["P3,,,Jane,Smith,,,,jane"],
			2,
			"Email",
			/no e-mail address/,
		],
		[
			"contact details of nobody",
			["P3,,,,,,,LS1 1AA,"],
			2,
			null,
			/Give a name/,
		],
		[
			"too many cells",
			[`${jane},more`],
			2,
			null,
			/10 cells and there are 9 headings/,
		],
		["too few cells", [jane, "P3,,"], 3, null, /3 cells/],
		[
			"a title too long",
			[`P3,,${"x".repeat(41)},A,B,,,,`],
			2,
			"Title",
			/at most 40/,
		],
		[
			"an open quotation mark",
			[jane, 'P3,"Ward 7,,,,,,,', "P4,,,,,,,,"],
			3,
			null,
			/never closed/,
		],
		[
			"an open quotation mark in a long file",
			['P3,"Ward 7,,,,,,,', ...Array(20_000).fill("xxxxxxxx")],
			2,
			null,
			/never closed/,
		],
		[
			"a quotation mark within a cell",
			['P3,,,Jane,"Sm"ith,,,,'],
			2,
			null,
			/middle of a cell/,
		],
	])("%s", async (_what, lines, line, column, message) => {
		const project = await openProject();
		const csv = list(...lines);
		const looked = await project.look(csv);
		expect(looked.status).toBe(200);
		expect(looked.body.errors[0]).toEqual({
			line,
			column,
			message: expect.stringMatching(message),
		});
		const applied = await project.apply(csv);
		expect(applied.status).toBe(422);
		expect(applied.problem.errors?.[0]).toMatchObject({
			path: `/csv/${line}`,
			message: expect.stringMatching(message),
		});
		expect(await project.people()).toEqual([]);
	});

	test("a wrong NHS number", async () => {
		const project = await openProject();
		const { body } = await project.look(
			"code,name,NHS no.\nP1,A,943 476 5919\nP2,B,943 476 5918",
		);
		expect(body.errors).toMatchObject([{ line: 3, column: "NHS no." }]);
	});

	test("an error far down takes back what was written before it", async () => {
		const project = await openProject();
		const lines = Array.from({ length: 2_500 }, (_, index) => `P${index},Name`);
		const { status } = await project.apply(
			`code,name\n${lines.join("\n")}\nP7,Again`,
		);
		expect(status).toBe(422);
		expect(await project.people()).toEqual([]);
		const { rows } = await asOwner(app).pool.query(
			"select from vault.contact where project_id = $1",
			[project.id],
		);
		expect(rows).toHaveLength(0);
	});

	test("the first hundred are told, and the rest counted", async () => {
		const project = await openProject();
		const lines = Array(250).fill("not a code,Name");
		const { body } = await project.look(`code,name\n${lines.join("\n")}`);
		expect(body.errors).toHaveLength(100);
		expect(body.errorCount).toBe(250);
	});
});

describe("a file that is no list", () => {
	test.each([
		["empty", "", /empty/],
		["blank", "\uFEFF \r\n ", /empty/],
		["headings alone", headings, /nobody below/],
		["binary", "PK\u0003\u0004\u0014code,name\nP1,A", /no text/],
		["in another encoding", "code,name\nP1,Zo\uFFFD", /could not be read/],
		["without headings", "12,Jane Smith\n13,Tom Jones", /No column is known/],
		[
			"with a heading twice",
			"code,x,x\nP1,a,b",
			/Two columns have this heading/,
		],
		[
			"with two columns of codes",
			"code,pseudonym\nP1,P2",
			/Two columns are said to hold code/,
		],
		[
			"of a hundred and one columns",
			`code${",x".repeat(100)}\nP1`,
			/at most 100 columns/,
		],
	])("%s: says what to do", async (_what, csv, message) => {
		const project = await openProject();
		const messages = (await project.look(csv)).body.errors.map(
			(it) => it.message,
		);
		expect(messages).toContainEqual(expect.stringMatching(message));
		expect((await project.apply(csv)).status).toBe(422);
		expect(await project.people()).toEqual([]);
	});

	test("a mapping of a column that is not there", async () => {
		const project = await openProject();
		const { body } = await project.look("code\nP1", {
			mapping: { Group: "attribute:group" },
		});
		expect(body.errors).toMatchObject([{ line: 1, column: "Group" }]);
	});

	test.each([
		["magic", "/mapping/code"],
		["attribute:Not this", "/mapping/code"],
	])("a mapping to %s is refused", async (target, at) => {
		const project = await openProject();
		const { status, problem } = await project.look("code\nP1", {
			mapping: { code: target },
		});
		expect(status).toBe(422);
		expect(problem.errors?.[0]?.path).toBe(at);
	});
});

test("an import says which answer to the national data opt-out holds, and the entry keeps it", async () => {
	const project = await openProject();
	const bare = await ada.post(`${project.path}/participants/import`, {
		csv: list(jane),
		apply: true,
	});
	expect(bare.status).toBe(422);
	expect(bare.body.errors).toMatchObject([{ path: "/optOut" }]);
	await project.apply(list(jane), { optOut: "applied" });
	const entry = await asOwner(app)
		.db.selectFrom("audit")
		.where("chain_id", "=", project.id)
		.where("action", "=", "participants.import")
		.select("details")
		.executeTakeFirstOrThrow();
	expect(entry.details).toMatchObject({
		optOut: "applied",
		participants: 1,
		added: 1,
	});
	expect(JSON.stringify(entry)).not.toContain("Jane");
});

test("it is of its own project alone", async () => {
	const [here, there] = [await openProject(), await openProject()];
	await there.apply(list(jane));
	const { body } = await here.apply("code,name\nP1,Somebody else");
	expect(body.added).toBe(1);
	expect((await there.contacts())[0]?.contact.name).toBe("Jane Smith");
});

test("a list of 100,000 people is taken, and taken again unchanged", async () => {
	const project = await openProject();
	const lines = Array.from(
		{ length: 100_000 },
		(_, index) =>
			`P${index},Ward 7,Mrs,Jane,Smith ${index},${index} High Street,Leeds,LS1 1AA,jane.${index}@example.org`,
	);
	const csv = list(...lines);
	const { body } = await project.apply(csv);
	expect(body).toMatchObject({ added: 100_000, errorCount: 0 });
	expect((await project.look(csv)).body).toMatchObject({ unchanged: 100_000 });
	const { rows } = await asOwner(app).pool.query(
		"select count(*) as count from vault.contact where project_id = $1",
		[project.id],
	);
	expect(rows).toEqual([{ count: 100_000 }]);
});
