import { describe, expect, it } from "vitest";
import type { Collection } from "../../../server/collect/collect.schemas.ts";
import type { MediaList } from "../../../server/media/media.schemas.ts";
import { both, sampleInstrument } from "../../instruments/sample-instrument.ts";
import { asOwner, openApp } from "../../support/app.ts";
import { addLink, addSurvey, openField } from "../../support/field.ts";
import { emptyJpeg, plainPng, toneWav } from "../../support/media-files.ts";
import { Person, publish, signUp } from "../../support/person.ts";
import { upload } from "../../support/upload.ts";

const app = await openApp();
const field = await openField(app);
const { person } = field;
const instrument = sampleInstrument();
await publish(person, instrument);
const languages = ["en", "cy"];

async function newSurvey() {
	const survey = await addSurvey(field, instrument, { languages });
	const { token } = await addLink(field, survey);
	return { ...survey, token, media: `${survey.path}/media` };
}

const listed = async (media: string) =>
	(await person.get<MediaList>(media)).body.media;
const collected = async (token: string) =>
	(await person.get<Collection>(`/collect/${token}`)).body.media;
const stored = async () =>
	await asOwner(app).db.selectFrom("media").select("hash").execute();

it("keeps a sound for each item and language, and the start page", async () => {
	const { media, token } = await newSurvey();
	for (const place of [
		"a/audio?lang=en",
		"a/audio?lang=cy",
		"start/audio?lang=en",
	]) {
		const { status } = await upload(
			person,
			`${media}/${place}`,
			toneWav(),
			"audio/wav",
		);
		expect(status).toBe(204);
	}
	const sounds = await collected(token);
	expect(sounds.map(({ item, language }) => [item, language])).toEqual([
		["a", "cy"],
		["a", "en"],
		["start", "en"],
	]);
	// One content, one address, stored once.
	expect(new Set(sounds.map(({ url }) => url)).size).toBe(1);
	expect((await listed(media))[0]).toMatchObject({
		bytes: 1644,
		type: "audio/wav",
		madeBy: null,
		checkedBy: null,
	});
});

it("serves a file to anybody, as what it is, for good, whole and in parts", async () => {
	const { media, token } = await newSurvey();
	await upload(
		person,
		`${media}/a/audio?lang=en`,
		toneWav(),
		"audio/x-made-up",
	);
	const url = (await collected(token))[0]?.url ?? "";
	const whole = await app.inject(url);
	expect(whole.statusCode).toBe(200);
	expect(whole.rawPayload.equals(toneWav())).toBe(true);
	expect(whole.headers).toMatchObject({
		"accept-ranges": "bytes",
		"cache-control": "public, max-age=31536000, immutable",
		"content-type": "audio/wav",
		"x-content-type-options": "nosniff",
	});
	const part = await app.inject({ url, headers: { range: "bytes=0-3" } });
	expect([part.statusCode, part.body]).toEqual([206, "RIFF"]);
	expect(part.headers["content-range"]).toBe("bytes 0-3/1644");
	const packed = await app.inject({
		url,
		headers: { "accept-encoding": "br" },
	});
	expect(packed.headers["content-encoding"]).toBeUndefined();
});

it("has no file for an address that is made up", async () => {
	const { media, token } = await newSurvey();
	await upload(person, `${media}/b/picture`, plainPng(), "image/png");
	await person.call("PATCH", `${media}/b/picture`, { decorative: true });
	const url = (await collected(token))[0]?.url ?? "";
	expect((await app.inject(url)).statusCode).toBe(200);
	const other = url.replace(/.$/, (last) => (last === "0" ? "1" : "0"));
	const elsewhere = url.replace(/media\/........\//, "media/00000000/");
	for (const wrong of [other, elsewhere, `${url}0`, url.slice(0, -1)]) {
		expect((await app.inject(wrong)).statusCode).toBe(404);
	}
});

describe("pictures", () => {
	it("are shown once it is said what they show, or that they only decorate", async () => {
		const { media, token } = await newSurvey();
		await upload(person, `${media}/a/picture`, plainPng(30, 20), "image/png");
		await upload(
			person,
			`${media}/a/picture?option=1`,
			emptyJpeg(),
			"image/jpeg",
		);
		expect(await collected(token)).toEqual([]);
		const said = { alternative: both("A calm room") };
		expect(
			(await person.call("PATCH", `${media}/a/picture`, said)).status,
		).toBe(204);
		const decorates = { decorative: true };
		await person.call("PATCH", `${media}/a/picture?option=1`, decorates);
		expect(await collected(token)).toMatchObject([
			{ option: null, width: 30, height: 20, ...said },
			{ option: "1", type: "image/jpeg", alternative: null },
		]);
	});

	it("lose their words when another picture comes in their place, and keep them when it is the same", async () => {
		const { media } = await newSurvey();
		const path = `${media}/a/picture`;
		await upload(person, path, plainPng(11, 11), "image/png");
		await person.call("PATCH", path, { decorative: true, madeBy: "The team" });
		await upload(person, path, plainPng(11, 11), "image/png");
		expect(await listed(media)).toMatchObject([{ madeBy: "The team" }]);
		const before = await stored();
		await upload(person, path, plainPng(9, 9), "image/png");
		expect(await listed(media)).toMatchObject([
			{ madeBy: null, decorative: false, width: 9 },
		]);
		expect(await stored()).toHaveLength(before.length);
	});

	it.each([
		[{ alternative: { en: "A room" } }, "/alternative/cy"],
		[{ alternative: { ...both("A room"), pl: "Pokój" } }, "/alternative/pl"],
		[{ alternative: both("A room"), decorative: true }, "/decorative"],
		[{}, ""],
		[{ checkedBy: " " }, "/checkedBy"],
	])("are not described by %o", async (body, path) => {
		const { media } = await newSurvey();
		await upload(person, `${media}/a/picture`, plainPng(), "image/png");
		const reply = await person.call("PATCH", `${media}/a/picture`, body);
		expect(reply.status).toBe(422);
		expect(reply.body.errors?.map((error) => error.path)).toEqual([path]);
	});
});

it("notes who made and checked a sound", async () => {
	const { media } = await newSurvey();
	const path = `${media}/a/audio?lang=en`;
	await upload(person, path, toneWav(), "audio/wav");
	await person.call("PATCH", path, { madeBy: "Reader one" });
	await person.call("PATCH", path, { checkedBy: "Reader two" });
	expect(await listed(media)).toMatchObject([
		{ madeBy: "Reader one", checkedBy: "Reader two" },
	]);
	const wrong = await person.call("PATCH", path, { decorative: true });
	expect(wrong.status).toBe(422);
});

describe("takes no file that is not what it says", () => {
	it.each([
		["HTML as a picture", "a/picture", Buffer.from("<html>"), "image/png", 422],
		[
			"SVG",
			"a/picture",
			Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"),
			"image/svg+xml",
			422,
		],
		[
			"a polyglot",
			"a/picture",
			Buffer.concat([plainPng(), Buffer.from("<script>")]),
			"image/png",
			422,
		],
		["a sound as a picture", "a/picture", toneWav(), "image/png", 422],
		["a picture as a sound", "a/audio?lang=en", plainPng(), "audio/wav", 422],
		[
			"a picture as wide as a wall",
			"a/picture",
			plainPng(4001, 1),
			"image/png",
			422,
		],
		["nothing", "a/picture", Buffer.alloc(0), "image/png", 422],
		[
			"a picture of 500 kB and a byte",
			"a/picture",
			Buffer.alloc(500_001),
			"image/png",
			413,
		],
		[
			"a sound of 2 MB and a byte",
			"a/audio?lang=en",
			Buffer.alloc(2 ** 21 + 1),
			"audio/wav",
			413,
		],
		["another type", "a/picture", plainPng(), "application/octet-stream", 415],
		["a form", "a/picture", plainPng(), "multipart/form-data; boundary=x", 415],
		["JSON", "a/picture", Buffer.from("{}"), "application/json", 415],
		[
			"a language that is not asked",
			"a/audio?lang=pl",
			toneWav(),
			"audio/wav",
			422,
		],
		["no language", "a/audio", toneWav(), "audio/wav", 422],
		[
			"a language for a picture",
			"a/picture?lang=en",
			plainPng(),
			"image/png",
			422,
		],
		[
			"an option for a sound",
			"a/audio?lang=en&option=1",
			toneWav(),
			"audio/wav",
			422,
		],
		["an unknown option", "a/picture?option=9", plainPng(), "image/png", 422],
		["an unknown item", "zz/picture", plainPng(), "image/png", 404],
		[
			"a picture for the start page",
			"start/picture",
			plainPng(),
			"image/png",
			404,
		],
		["an unknown kind", "a/film", plainPng(), "image/png", 404],
	])("%s", async (_, place, content, type, status) => {
		const { media } = await newSurvey();
		const before = await stored();
		const reply = await upload(person, `${media}/${place}`, content, type);
		expect(reply.status).toBe(status);
		expect(await listed(media)).toEqual([]);
		expect(await stored()).toHaveLength(before.length);
	});
});

it("takes a file away, with its content unless another place uses it", async () => {
	const { media } = await newSurvey();
	const only = plainPng(17, 3);
	await upload(person, `${media}/a/picture`, only, "image/png");
	await upload(person, `${media}/b/picture`, only, "image/png");
	const before = await stored();
	const remove = (item: string) =>
		person.call("DELETE", `${media}/${item}/picture`);
	expect((await remove("a")).status).toBe(204);
	expect((await remove("a")).status).toBe(404);
	expect(await stored()).toHaveLength(before.length);
	expect((await remove("b")).status).toBe(204);
	expect(await stored()).toHaveLength(before.length - 1);
});

it("keeps and takes away the same content in many places at once", async () => {
	const { media } = await newSurvey();
	const content = plainPng(21, 4);
	const places = ["a", "b", "c", "d"].map((item) => `${media}/${item}/picture`);
	for (let round = 0; round < 3; round += 1) {
		const calls = places.flatMap((path) => [
			upload(person, path, content, "image/png"),
			person.call("DELETE", path),
		]);
		const statuses = (await Promise.all(calls)).map(({ status }) => status);
		expect(statuses.filter((status) => ![204, 404].includes(status))).toEqual(
			[],
		);
	}
	for (const path of places) await person.call("DELETE", path);
	expect(await listed(media)).toEqual([]);
});

it("is one project's alone", async () => {
	const { media } = await newSurvey();
	await upload(person, `${media}/a/audio?lang=en`, toneWav(), "audio/wav");
	const stranger = await signUp(app, "stranger@example.org", "Elsewhere");
	for (const visitor of [stranger, new Person(app)]) {
		const status = visitor === stranger ? 404 : 401;
		expect((await visitor.get(media)).status).toBe(status);
		const put = await upload(
			visitor,
			`${media}/a/picture`,
			plainPng(),
			"image/png",
		);
		expect(put.status).toBe(status);
		const gone = await visitor.call("DELETE", `${media}/a/audio?lang=en`);
		expect(gone.status).toBe(status);
	}
	expect(await listed(media)).toHaveLength(1);
});
