import {
	cohenKappa,
	type KappaWeights,
} from "#instruments/statistics/agreement/cohen-kappa.ts";
import { crossTable } from "#instruments/statistics/agreement/cross-table.ts";
import { alphaIfDropped } from "#instruments/statistics/reliability/alpha-if-dropped.ts";
import { cronbachAlpha } from "#instruments/statistics/reliability/cronbach-alpha.ts";
import { intraclassCorrelation } from "#instruments/statistics/reliability/intraclass-correlation.ts";
import { itemRestCorrelations } from "#instruments/statistics/reliability/item-rest-correlation.ts";
import { omegaTotal } from "#instruments/statistics/reliability/omega-total.ts";
import { reliableChange } from "#instruments/statistics/reliability/reliable-change.ts";
import { respondentsNeeded } from "#instruments/statistics/reliability/respondents-needed.ts";
import { weighAnswers } from "#instruments/statistics/reliability/weighted-answers.ts";
import { weighValues } from "#instruments/statistics/weighted.ts";
import golden from "../../../reference/statistics.json";
import { type Row, row } from "./row.ts";

/** Reliability of scales and of means, change of persons, agreement of raters. */
export function reliabilityRows(): Row[] {
	const { ratersFor08, ...intraclass } = golden.intraclass.expected;
	const { kappa, weightedKappaQuadratic } = golden.agreement.expected;
	return [
		...scaleRows(),
		row({
			statistic: "Reliable change: SEM, MDC, index, counts",
			file: "reliability/reliable-change.ts",
			tolerance: 1e-6,
			cases: [golden.reliableChange],
			expected: ({ expected }) => expected,
			actual: (scale) => reliableChange({ ...scale, higherIsBetter: true }),
		}),
		row({
			statistic: "Intraclass correlation, one-way, unbalanced",
			file: "reliability/intraclass-correlation.ts",
			tolerance: 1e-6,
			cases: [golden.intraclass],
			expected: () => intraclass,
			actual: (sample) => intraclassCorrelation(groupsOf(sample)),
		}),
		row({
			statistic: "Respondents needed for a reliability of .8",
			file: "reliability/respondents-needed.ts",
			tolerance: 0,
			cases: [intraclass.icc1],
			expected: () => ratersFor08,
			actual: (icc) => respondentsNeeded(icc, 0.8).respondents,
		}),
		row({
			statistic: "Cohen's kappa, unweighted and quadratic",
			file: "agreement/cohen-kappa.ts",
			tolerance: 1e-6,
			cases: [
				{ weights: "unweighted", expected: kappa },
				{ weights: "quadratic", expected: weightedKappaQuadratic },
			] as const,
			expected: (one) => one.expected,
			actual: ({ weights }) => kappaOf(weights),
		}),
	];
}

function scaleRows(): Row[] {
	const shared = { tolerance: 1e-6, cases: golden.reliability };
	return [
		row({
			...shared,
			statistic: "Cronbach's alpha, Feldt interval, total",
			file: "reliability/cronbach-alpha.ts",
			expected: ({ expected }) => ({
				completeCases: expected.completeCases,
				alpha: expected.alpha,
				alphaCiLow: expected.alphaCiLow,
				alphaCiHigh: expected.alphaCiHigh,
				totalMean: expected.totalMean,
				totalSd: expected.totalSd,
			}),
			actual: ({ items }) => cronbachAlpha(weighAnswers(items)),
		}),
		row({
			...shared,
			statistic: "Item-rest correlations",
			file: "reliability/item-rest-correlation.ts",
			expected: ({ expected }) => expected.itemRestCorrelation,
			actual: ({ items }) =>
				itemRestCorrelations(weighAnswers(items)).map(
					({ correlation }) => correlation,
				),
		}),
		row({
			...shared,
			statistic: "Alpha if an item is dropped",
			file: "reliability/alpha-if-dropped.ts",
			expected: ({ expected }) => expected.alphaIfDropped,
			actual: ({ items }) =>
				alphaIfDropped(weighAnswers(items)).map(({ alpha }) => alpha),
		}),
		row({
			...shared,
			tolerance: 1e-3,
			statistic: "Omega total, one factor",
			file: "reliability/omega-total.ts",
			expected: ({ expected }) => expected.omegaTotalOneFactorStandardized,
			actual: ({ items }) => omegaTotal(weighAnswers(items)).omega,
		}),
	];
}

function groupsOf({ group, value }: { group: number[]; value: number[] }) {
	return [...new Set(group)].map((id) =>
		weighValues(value.filter((_, person) => group[person] === id)),
	);
}

function kappaOf(weights: KappaWeights): number | null {
	const { rater1, rater2, levels } = golden.agreement;
	return cohenKappa(crossTable(rater1, rater2, levels), weights).kappa;
}
