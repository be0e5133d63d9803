import type { Instrument } from "#instruments/definition.ts";
import { predictedMinutes } from "#instruments/predicted-minutes.ts";
import type { Collection } from "../../../server/collect/collect.schemas.ts";

/** A definition as a survey that nobody opened: anonymous, and with nothing around its questions. */
export function previewCollection(definition: Instrument): Collection {
	return {
		organisation: "Your organisation",
		project: { name: "Preview", synthetic: false },
		survey: {
			title: "Preview",
			linkage: "none",
			codeQuestions: null,
			settings: { idleSeconds: 90, asksWhoAnswered: false },
		},
		wave: { key: "preview", title: "Preview", pilot: false },
		kind: "open",
		languages: definition.languages,
		information: null,
		about: {
			purpose: null,
			controller: null,
			contact: null,
			classification: null,
			keptMonths: null,
			readsAnswers: null,
			reading: null,
			signpost: null,
			canWithdraw: false,
		},
		site: null,
		sites: [],
		minutes: predictedMinutes(definition),
		feedback: { own: false, unit: false, note: null },
		// Nothing is ever sealed here.
		sealTo: { kid: "", key: { kty: "RSA", n: "", e: "" } },
		media: [],
		variants: [],
		version: null,
		definition,
	};
}
