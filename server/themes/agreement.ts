import { cohenKappa } from "#instruments/statistics/agreement/cohen-kappa.ts";
import {
	FIRM_AGREEMENT,
	krippendorffAlpha,
	TENTATIVE_AGREEMENT,
} from "#instruments/statistics/agreement/krippendorff-alpha.ts";
import { percentAgreement } from "#instruments/statistics/agreement/percent-agreement.ts";
import type { FoundCount, PairCount } from "./agreement.queries.ts";
import type { CodingProgress, ThemeAgreement } from "./codings.schemas.ts";

type Agreement = NonNullable<CodingProgress["agreement"]>;

/**
 * How alike coders found each theme, in texts that they coded without sight of each other.
 *
 * @param names of coders by id
 */
export function agreementOf(
	themes: readonly string[],
	names: ReadonlyMap<string, string>,
	pairCounts: readonly PairCount[],
	foundCounts: readonly FoundCount[],
): Agreement {
	const pairs = pairCounts.filter(({ theme }) => theme === null);
	return {
		pairs: pairs.map(({ first, second, both }) => ({
			first: names.get(first) ?? "",
			second: names.get(second) ?? "",
			texts: both,
		})),
		themes: themes.map((theme) => {
			const { alpha, reasons } = alphaOf(theme, foundCounts);
			return {
				theme,
				pairs: pairs.map((pair) => pairFor(pair, theme, pairCounts)),
				alpha,
				meaning: meaningOf(alpha, reasons.alpha),
			};
		}),
	};
}

function pairFor(
	{ first, second, both: texts }: PairCount,
	theme: string,
	counts: readonly PairCount[],
): ThemeAgreement["pairs"][number] {
	const count = counts.find(
		(each) =>
			each.theme === theme && each.first === first && each.second === second,
	);
	const { both, onlyFirst, onlySecond } = count ?? nobody;
	const neither = texts - both - onlyFirst - onlySecond;
	const table = {
		levels: [0, 1],
		counts: [
			[neither, onlySecond],
			[onlyFirst, both],
		],
		n: texts,
	};
	return {
		both,
		onlyFirst,
		onlySecond,
		neither,
		agreed: percentAgreement(table).proportion,
		kappa: cohenKappa(table).kappa,
	};
}

const nobody = { both: 0, onlyFirst: 0, onlySecond: 0 };

function alphaOf(theme: string, counts: readonly FoundCount[]) {
	const found = counts.filter((each) => each.theme === theme);
	const units = counts
		.filter((each) => each.theme === null)
		.flatMap(({ coders, texts }) => {
			const ofSize = found.filter((each) => each.coders === coders);
			const told = ofSize.reduce((sum, each) => sum + each.texts, 0);
			return [...ofSize, { coders, found: 0, texts: texts - told }];
		})
		.flatMap(({ coders, found, texts }) =>
			Array<number[]>(texts).fill(ratings(coders, found)),
		);
	return krippendorffAlpha(units, "nominal");
}

/** One a coder: 1 where they found the theme. */
function ratings(coders: number, found: number): number[] {
	return Array.from({ length: coders }, (_, coder) => Number(coder < found));
}

function meaningOf(alpha: number | null, reason: string | undefined): string {
	if (reason === "no-variation")
		return "Every coder found it in all texts or in none, so there is nothing to agree on.";
	if (alpha === null)
		return "No text was coded by two people without sight of each other.";
	if (alpha >= FIRM_AGREEMENT)
		return "Coders agree well enough to rely on this theme.";
	if (alpha >= TENTATIVE_AGREEMENT)
		return "Coders agree well enough for tentative conclusions. A clearer description helps.";
	return "Coders agree too little to rely on this theme. Describe it more clearly, and code again.";
}
