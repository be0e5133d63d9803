import type { Instrument, Item } from "../definition.ts";
import type { PlanContent } from "../plan/plan.ts";

/** Whether the wording is here by a permission, which was given to this organisation and does not travel. */
export function staysBehind({ licence }: Instrument): boolean {
	return licence.permissionEvidence !== undefined;
}

/** The definition as it may leave: without wording that is here by permission. Its topics and scoring go. */
export function shareableInstrument(instrument: Instrument): Instrument {
	if (!staysBehind(instrument)) return instrument;
	const { stem: _stem, sections, translations, licence, ...rest } = instrument;
	const { permissionEvidence: _evidence, ...terms } = licence;
	return {
		...rest,
		licence: terms,
		itemsPolicy: "withheld",
		items: instrument.items.map(topicAlone),
		...(sections && {
			sections: sections.map(({ id, title }) => ({ id, title })),
		}),
		...(translations && { translations: withoutWording(translations) }),
	};
}

function topicAlone(item: Item): Item {
	if (item.type === "information") return { ...item, text: item.topic };
	const { help: _help, whyWeAsk: _why, ...rest } = item;
	return { ...rest, text: null };
}

type Translations = NonNullable<Instrument["translations"]>;

/** A state of a translation holds the source's text, so those of the wording stay too. */
function withoutWording(translations: Translations): Translations {
	return Object.fromEntries(
		Object.entries(translations).map(([language, states]) => [
			language,
			Object.fromEntries(
				Object.entries(states).filter(
					([at]) =>
						!/^\/(items|sections)\/.*\/(text|help|whyWeAsk)$|^\/stem$/.test(at),
				),
			),
		]),
	);
}

/** The plan as it may leave: who collects and who reads is left out, because it may name people. */
export function shareablePlan(plan: PlanContent): PlanContent {
	return {
		...plan,
		measures: plan.measures.map((measure) => ({
			...measure,
			waves: measure.waves.map((wave) => ({ ...wave, collector: "" })),
		})),
		readers: plan.readers.map((reader) => ({ ...reader, who: "" })),
	};
}
