import { useSearchParams } from "react-router";

/** Half the width that intervals should come down to, in per cent of the scale's range; kept in the address. */
export function usePrecision(): [
	string | undefined,
	(precision: string) => void,
] {
	const [search, setSearch] = useSearchParams();
	const given = search.get("precision") ?? undefined;
	return [
		given && /^[1-9]\d?$/.test(given) ? given : undefined,
		(precision) =>
			setSearch(
				(now) => {
					now.set("precision", precision);
					return now;
				},
				{ replace: true },
			),
	];
}
