import { expect, it } from "vitest";
import { translationPointer } from "#instruments/translations/translation-pointer.ts";
import { sampleInstrument } from "../sample-instrument.ts";

const definition = sampleInstrument();

it.each([
	["/items/1/text/cy", "/translations/cy/~1items~1b~1text"],
	[
		"/responseSets/agree/options/2/label/cy",
		"/translations/cy/~1responseSets~1agree~1options~13~1label",
	],
	["/title/cy", "/translations/cy/~1title"],
])("leads from %s to where it is translated", (place, there) => {
	expect(translationPointer(definition, place)).toBe(there);
});

it.each([
	["the source", "/items/1/text/en"],
	["a language that it does not have", "/items/1/text/pl"],
	["what is no text", "/items/1/cy"],
	["a place that is not there", "/items/9/text/cy"],
	["the whole", ""],
	["a translation", "/translations/cy/~1title"],
])("leaves a pointer to %s", (_, place) => {
	expect(translationPointer(definition, place)).toBe(place);
});
