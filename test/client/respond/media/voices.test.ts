import { expect, it } from "vitest";
import { voiceFor } from "../../../../client/respond/media/voices.ts";

const local = (lang: string) => ({ lang, localService: true });
const remote = (lang: string) => ({ lang, localService: false });

it.each([
	["en", "en-GB"],
	["en-GB", "en_GB"],
	["pt-BR", "pt-PT"],
	["ur", "ur-PK"],
])("reads %s with a voice of %s", (language, lang) => {
	expect(voiceFor(language, [local("de-DE"), local(lang)])?.lang).toBe(lang);
});

it("takes the very language before another kind of it", () => {
	const voices = [local("en-US"), local("en-GB")];
	expect(voiceFor("en-GB", voices)?.lang).toBe("en-GB");
});

it.each([
	["ar", [local("en-GB"), local("fr-FR")]],
	// `cy` is Welsh; `cs` is Czech.
	["cy", [local("cs-CZ")]],
	["fi", [local("fil-PH")]],
	["en", []],
])("has no voice for %s but one of its own", (language, voices) => {
	expect(voiceFor(language, voices)).toBeUndefined();
});

it("sends nothing to a voice that is elsewhere", () => {
	expect(voiceFor("en", [remote("en-GB")])).toBeUndefined();
	const both = [remote("en-GB"), local("en-US")];
	expect(voiceFor("en-GB", both)?.lang).toBe("en-US");
});
