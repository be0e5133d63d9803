import { type Period, periods } from "#instruments/over-time/periods.ts";
import type { SideBySideQuery } from "../../../../server/over-time/side-by-side.schemas.ts";

/** What the page's address asks for; empty where nothing is chosen. */
export interface AskedPair {
	x: string;
	y: string;
	/** Empty: the finest that both have. */
	period: Period | "";
	/** Every lag that was looked at, the one shown last. */
	lags: number[];
}

/** Reads what the address says; a period or lag that there is not is passed over. */
export function askedPair(address: URLSearchParams): AskedPair {
	const lags = (address.get("lags") ?? "")
		.split(",")
		.filter((lag) => /^[0-7]$/.test(lag));
	const period = periods.find((each) => each === address.get("period"));
	return {
		x: address.get("x") ?? "",
		y: address.get("y") ?? "",
		period: period ?? "",
		lags: lags.length > 0 ? lags.map(Number) : [0],
	};
}

/** As the address and the server have it. */
export function queryOf({ x, y, period, lags }: AskedPair): SideBySideQuery {
	return {
		x,
		y,
		...(period !== "" && { period }),
		lags: lags.join(","),
	};
}

/** Another lag of the same two: all that were looked at stay counted. */
export function withLag(asked: AskedPair, lag: number): AskedPair {
	return {
		...asked,
		lags: [...asked.lags.filter((each) => each !== lag), lag],
	};
}

/** Another question, which begins to count lags anew; the lag that was shown stays. */
export function withChange(
	asked: AskedPair,
	change: Partial<Pick<AskedPair, "x" | "y" | "period">>,
): AskedPair {
	return {
		...asked,
		...(change.period === undefined && { period: "" }),
		...change,
		lags: asked.lags.slice(-1),
	};
}
