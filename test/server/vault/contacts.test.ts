import { describe, expect, test } from "vitest";
import type {
	Contact,
	ContactList,
	HeldContact,
} from "../../../server/vault/contacts.schemas.ts";
import { asOwner, openApp } from "../../support/app.ts";
import { type Person, signUp } from "../../support/person.ts";

const app = await openApp();
const ada = await signUp(app, "ada@example.org");
const project = await ada.make("/projects", { name: "Peer support" });
const path = `/projects/${project.id}`;

const contact: Contact = {
	name: "Wilhelmina Quackenbush",
	title: "Mrs",
	address: ["7 Zephyr Lane", "Little Xylophone"],
	postcode: "QX9 7ZZ",
	email: "mina.quackenbush@example.org",
	phone: "+44 7700 900123",
	language: "cy",
	nhsNumber: "9434765919",
};

async function addPerson(body: object = {}): Promise<string> {
	return (await ada.make(`${path}/participants`, body)).id;
}

function contactOf(participant: string): string {
	return `${path}/participants/${participant}/contact`;
}

async function actions(): Promise<
	{ action: string; subject_id: string | null }[]
> {
	return await asOwner(app)
		.db.selectFrom("audit")
		.where("chain_id", "=", project.id)
		.select(["action", "subject_id"])
		.orderBy("seq", "desc")
		.execute();
}

async function member(role: string): Promise<Person> {
	const email = `${role}@example.org`;
	const person = await signUp(app, email);
	await ada.make(`${path}/members`, { email, role });
	return person;
}

test("contact details go in, come out, are replaced and are taken away, each with its entry", async () => {
	const id = await addPerson();
	const at = contactOf(id);
	expect((await ada.get<HeldContact>(at)).body).toEqual({
		contact: null,
		updatedAt: null,
	});
	expect((await ada.call("PUT", at, contact)).status).toBe(204);
	const { body } = await ada.get<HeldContact>(at);
	expect(body.contact).toEqual(contact);
	expect(Date.parse(body.updatedAt ?? "")).toBeGreaterThan(0);

	await ada.call("PUT", at, { name: "Mina Q" });
	expect((await ada.get<HeldContact>(at)).body.contact).toEqual({
		name: "Mina Q",
	});
	expect((await ada.call("DELETE", at)).status).toBe(204);
	expect((await ada.call("DELETE", at)).status).toBe(404);
	const entries = (await actions()).filter(
		({ subject_id }) => subject_id === id,
	);
	expect(entries.map(({ action }) => action).reverse()).toEqual([
		"participant.create",
		"contact.view",
		"contact.change",
		"contact.view",
		"contact.change",
		"contact.view",
		"contact.delete",
	]);
});

test("an NHS number is kept as its ten digits", async () => {
	const at = contactOf(await addPerson());
	await ada.call("PUT", at, { name: "A", nhsNumber: "943 476 5919" });
	expect((await ada.get<HeldContact>(at)).body.contact?.nhsNumber).toBe(
		"9434765919",
	);
});

test.each([
	["no name", { email: "a@example.org" }, "/name"],
	["a blank name", { name: "  " }, "/name"],
	["a name of two lines", { name: "A\nB" }, "/name"],
	["an email that is none", { name: "A", email: "a at b" }, "/email"],
	["a phone that is none", { name: "A", phone: "ask her" }, "/phone"],
	[
		"a wrong NHS number",
		{ name: "A", nhsNumber: "943 476 5918" },
		"/nhsNumber",
	],
	["no address lines", { name: "A", address: [] }, "/address"],
	[
		"seven address lines",
		{ name: "A", address: Array(7).fill("x") },
		"/address",
	],
	["a language that is none", { name: "A", language: "Welsh" }, "/language"],
	[
		"something unknown",
		{ name: "A", dateOfBirth: "1970-01-01" },
		"/dateOfBirth",
	],
])("%s is refused, and nothing is stored", async (_what, body, at) => {
	const id = await addPerson();
	const reply = await ada.call("PUT", contactOf(id), body);
	expect(reply.status).toBe(422);
	expect(reply.body.errors?.map(({ path }) => path)).toEqual([at]);
	expect((await ada.get<HeldContact>(contactOf(id))).body.contact).toBeNull();
});

describe("the list", () => {
	test("goes by code, and leaves out of letters who said stop", async () => {
		const stopped = await addPerson({ code: "list-2" });
		const other = await addPerson({ code: "list-1" });
		for (const id of [stopped, other])
			await ada.call("PUT", contactOf(id), { name: `Name ${id}` });
		await ada.call("PUT", `${path}/participants/${stopped}/stop`, {});
		const codes = async (purpose: string) => {
			const { body } = await ada.get<ContactList>(
				`${path}/contacts?for=${purpose}`,
			);
			return body.contacts
				.map(({ code }) => code)
				.filter((code) => /list-/.test(code));
		};
		expect(await codes("view")).toEqual(["list-1", "list-2"]);
		expect((await actions())[0]?.action).toBe("contacts.view");
		expect(await codes("letters")).toEqual(["list-1"]);
		expect((await actions())[0]?.action).toBe("contacts.export");
	});

	test("is of one site when asked", async () => {
		const site = await ada.make(`${path}/sites`, { name: "Ward 7" });
		const id = await addPerson({ site: site.id });
		await ada.call("PUT", contactOf(id), contact);
		const { body } = await ada.get<ContactList>(
			`${path}/contacts?for=view&site=${site.id}`,
		);
		expect(body.contacts).toMatchObject([
			{ participant: id, site: site.id, contact },
		]);
	});
});

describe("who may not see contact details", () => {
	test.each(["designer", "analyst", "viewer"])(
		"a %s finds nothing there",
		async (role) => {
			const person = await member(role);
			const at = contactOf(await addPerson());
			expect((await person.get(at)).status).toBe(404);
			expect((await person.call("PUT", at, contact)).status).toBe(404);
			expect((await person.call("DELETE", at)).status).toBe(404);
			expect((await person.get(`${path}/contacts?for=view`)).status).toBe(404);
		},
	);

	test("a collector does", async () => {
		const person = await member("collector");
		const at = contactOf(await addPerson());
		expect((await person.call("PUT", at, contact)).status).toBe(204);
		expect((await person.get<HeldContact>(at)).body.contact).toEqual(contact);
	});

	test("another project's participant is nobody here", async () => {
		const other = await ada.make("/projects", { name: "Another" });
		const stranger = await ada.make(`/projects/${other.id}/participants`, {});
		expect(
			(await ada.call("PUT", contactOf(stranger.id), contact)).status,
		).toBe(404);
		expect((await ada.get(contactOf(stranger.id))).status).toBe(404);
	});
});
