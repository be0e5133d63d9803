import type { ScaleQuality } from "./quality.schemas.ts";

type Told = Omit<ScaleQuality, "primary">;

/** Two decimals: more would let somebody work out from many figures how answers lie. */
function rounded(figure: number | null): number | null {
	return figure === null ? null : Math.round(figure * 100) / 100;
}

/** A scale as a reader without person-level rights is told of it. */
export function toldRounded(scale: Told): Told {
	const { value, note } = scale.reliability;
	return {
		...scale,
		items: scale.items.map((item) => ({
			...item,
			itemRest: rounded(item.itemRest),
			alphaIfDropped: rounded(item.alphaIfDropped),
		})),
		reliability: {
			note,
			value: value && {
				...value,
				alpha: rounded(value.alpha),
				alphaCiLow: rounded(value.alphaCiLow),
				alphaCiHigh: rounded(value.alphaCiHigh),
				standardisedAlpha: rounded(value.standardisedAlpha),
				omega: rounded(value.omega),
				sd: rounded(value.sd),
				sem: rounded(value.sem),
				mdc95: rounded(value.mdc95),
			},
		},
	};
}
