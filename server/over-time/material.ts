import type {
	FigureKind,
	TimePoint,
} from "#instruments/over-time/chart-plan.ts";

/** What a chart is drawn from, for one reader. */
export interface Material {
	figures: FigureKind;
	/** What is drawn, in words. */
	measure: string;
	unit: string;
	/** What every figure is multiplied by to be drawn: 100 for shares in per cent. */
	per: number;
	decimals: number;
	points: TimePoint[];
	/** Places of points before which there is a gap. */
	gaps: ReadonlySet<number>;
	/** Places of points that count fewer people than the threshold. */
	small: number[];
	isProtected: boolean;
	notes: string[];
}

/** Who looks: with person-level rights, or at what viewers see. */
export interface Reader {
	projectId: string;
	threshold: number;
	seesAll: boolean;
}
