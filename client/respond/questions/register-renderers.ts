/** The component that shows each type of item. */
import type { Item } from "#instruments/definition.ts";
import { DateFields } from "./date.tsx";
import { Information } from "./information.tsx";
import { LongText } from "./long-text.tsx";
import { MultipleChoice } from "./multiple-choice.tsx";
import { NumberField } from "./number.tsx";
import { Rating } from "./rating.tsx";
import { registerRenderer } from "./renderer.tsx";
import { ShortText } from "./short-text.tsx";
import { SingleChoice } from "./single-choice.tsx";

/** Those of most surveys come with the page: all of them together are smaller than a request for one. */
export function registerRenderers(): void {
	registerRenderer("single", SingleChoice);
	registerRenderer("multiple", MultipleChoice);
	registerRenderer("rating", Rating);
	registerRenderer("number", NumberField);
	registerRenderer("date", DateFields);
	registerRenderer("text", ShortText);
	registerRenderer("long-text", LongText);
	registerRenderer("information", Information);
}

/**
 * Fetches the renderers that few surveys need, where one of these items does.
 *
 * @throws when the connection fails
 */
export async function loadRenderers(items: readonly Item[]): Promise<void> {
	const types = new Set(items.map(({ type }) => type));
	await Promise.all([
		types.has("ranking") && loadRanking(),
		types.has("slider") && loadSlider(),
	]);
}

async function loadRanking(): Promise<void> {
	registerRenderer("ranking", (await import("./ranking.tsx")).default);
}

async function loadSlider(): Promise<void> {
	registerRenderer("slider", (await import("./slider.tsx")).default);
}
