import { useSearchParams } from "react-router";

export interface GroupChoice {
	by: string | undefined;
	comparison: string | undefined;
}

/** How groups are formed and which site is the comparison, in the address; sites at first. */
export function useGroupChoice(): [GroupChoice, (choice: GroupChoice) => void] {
	const [search, setSearch] = useSearchParams();
	const by = search.get("by") ?? "site";
	return [
		{
			by: by === "everybody" ? undefined : by,
			comparison: search.get("comparison") ?? undefined,
		},
		({ by, comparison }) =>
			setSearch(
				(now) => {
					now.set("by", by ?? "everybody");
					if (comparison) now.set("comparison", comparison);
					else now.delete("comparison");
					return now;
				},
				{ replace: true },
			),
	];
}
