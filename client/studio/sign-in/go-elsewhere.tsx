import { useMutation } from "@tanstack/react-query";
import type { StartedFlow } from "../../../server/oidc/oidc.schemas.ts";

/** A button that leaves for the organisation's sign-in. */
export function GoElsewhere({
	label,
	start,
}: {
	label: string;
	start: () => Promise<StartedFlow>;
}) {
	const { mutate, error, isPending } = useMutation({
		mutationFn: start,
		onSuccess: ({ url }) => location.assign(url),
	});
	return (
		<>
			{error && (
				<p className="fault" role="alert">
					{error.message}
				</p>
			)}
			<button
				type="button"
				className="button"
				aria-disabled={isPending}
				onClick={() => isPending || mutate()}
			>
				{label}
			</button>
		</>
	);
}
