import { createRoot } from "react-dom/client";
import { accentShades } from "#instruments/accent-shades.ts";
import type { Answers } from "#instruments/definition.ts";
import { endonym } from "#instruments/endonym.ts";
import { memoryOnly } from "../journey/draft.ts";
import { Journey } from "../journey/journey.ts";
import { newDraft } from "../journey/new-draft.ts";
import { speakPage } from "../language/speak-page.ts";
import { Speaking } from "../language/speaking.tsx";
import { respondRoot } from "../pages/start-elements.ts";
import {
	loadRenderers,
	registerRenderers,
} from "../questions/register-renderers.ts";
import { loadWords } from "../words.ts";
import { Preview } from "./preview.tsx";
import { previewCollection } from "./preview-collection.ts";
import type { PreviewNews, ShowThis } from "./preview-messages.ts";

/**
 * Shows the questions of a definition that the page around this one hands over. Nothing is sent anywhere and
 * nothing is kept: the server forbids this page any connection.
 */
export function showPreview(): void {
	registerRenderers();
	document.documentElement.classList.add("loaded");
	const root = createRoot(respondRoot);
	let answers: Answers = {};
	let shown = 0;
	window.addEventListener("message", ({ data, origin, source }) => {
		if (origin !== location.origin || source !== parent) return;
		// Other tools may speak to frames as well.
		if (data?.kind !== "show") return;
		void show(data).catch(() => tell({ kind: "failed" }));
	});
	tell({ kind: "ready" });

	async function show(wanted: ShowThis): Promise<void> {
		const turn = ++shown;
		const { definition, language } = wanted;
		await loadRenderers(definition.items);
		const words = await loadWords(language);
		if (turn !== shown) return;
		paint(wanted);
		nameLanguages(definition.languages);
		speakPage(language, words);
		if (wanted.answers) answers = wanted.answers;
		const focused = parent.document.activeElement as HTMLElement | null;
		const journey = journeyWith(wanted, answers);
		root.render(
			<Speaking key={turn} journey={journey} words={words}>
				{() => (
					<Preview
						journey={journey}
						isAnew={wanted.answers !== null}
						// The designer goes on where it is: a new page here takes the focus to its heading.
						onShown={() => {
							if (focused !== frameElement)
								focused?.focus({ preventScroll: true });
						}}
						onAnswers={(given) => {
							answers = given;
							tell({ kind: "answers", answers });
						}}
						onLanguage={(spoken) => {
							if (spoken !== language)
								tell({ kind: "language", language: spoken });
						}}
					/>
				)}
			</Speaking>,
		);
	}
}

function journeyWith({ definition, language }: ShowThis, answers: Answers) {
	const collection = previewCollection(definition);
	const draft = { ...newDraft(collection), answers: { ...answers } };
	return new Journey(collection, language, memoryOnly, draft);
}

function tell(news: PreviewNews): void {
	parent.postMessage(news, location.origin);
}

function paint({ definition, contrast, textSize }: ShowThis): void {
	const root = document.documentElement;
	Object.assign(root.dataset, { contrast, text: String(textSize) });
	const { appearance } = definition;
	const shades = appearance ? accentShades(appearance.accent) : undefined;
	for (const [name, place] of shadePlaces) {
		root.style.setProperty(place, shades?.[name] ?? null);
	}
}

const shadePlaces = [
	["accent", "--accent"],
	["deep", "--accent-deep"],
	["tint", "--accent-tint"],
] as const;

/** What the server writes on a start page, for the choice of language to name them by. */
function nameLanguages(languages: readonly string[]): void {
	const names = languages.map((language) => {
		const name = document.createElement("span");
		name.dataset.language = language;
		name.textContent = endonym(language);
		return name;
	});
	document.getElementById("languages")?.replaceChildren(...names);
}
