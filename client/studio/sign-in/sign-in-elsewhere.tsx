import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import { api } from "../api.ts";
import { providerQuery } from "../queries.ts";
import { elsewhereProblem } from "./elsewhere-problems.ts";
import { GoElsewhere } from "./go-elsewhere.tsx";

/** The other way in, where the organisation has a sign-in of its own. */
export function SignInElsewhere({
	next,
	hint,
}: {
	/** The path to come back to. */
	next: string;
	hint?: string;
}) {
	// The password's form does not wait for this, nor fail with it.
	const { data: provider } = useQuery(providerQuery);
	const [search] = useSearchParams();
	const problem = elsewhereProblem(search.get("problem"));
	if (!provider?.name) return null;
	return (
		<section className="section" aria-label="Another way to sign in">
			{problem && (
				<p className="fault" role="alert">
					{problem}
				</p>
			)}
			<GoElsewhere
				label={`Use ${provider.name}`}
				start={() => api.startSignIn({ next: asSent(next) })}
			/>
			{hint && <p className="hint">{hint}</p>}
		</section>
	);
}

/** Percent-encoded, as a path travels. */
function asSent(path: string): string {
	const { pathname, search, hash } = new URL(path, location.origin);
	return pathname + search + hash;
}
