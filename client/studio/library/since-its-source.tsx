import { useQuery } from "@tanstack/react-query";
import type { Instrument } from "#instruments/definition.ts";
import { Differences } from "../comparisons/differences.tsx";
import { instrumentQuery } from "../queries.ts";
import { LineageWords } from "./lineage-words.tsx";

/** What differs from the version that it came from; in the author's words where that one is not here. */
export function SinceItsSource({ definition }: { definition: Instrument }) {
	const { id = "", version = "" } = definition.lineage?.from ?? {};
	const { data } = useQuery({
		...instrumentQuery(id, version),
		enabled: id !== "" && version !== "",
		retry: false,
	});
	if (!data) return <LineageWords definition={definition} />;
	return (
		<section className="section">
			<h2>What changed</h2>
			<Differences before={data.definition} after={definition} />
		</section>
	);
}
