import { useQuery } from "@tanstack/react-query";
import { wavesQuery } from "./change-api.ts";
import { PrecisionMeter } from "./precision-meter.tsx";
import { usePrecision } from "./use-precision.ts";

/** Asking for every response costs more than counting them, and a mean does not move so fast. */
const askAgainAfter = 60_000;

/** While answers come in: how far each wave is from a mean that is sure enough. */
export function CollectionPrecision({
	project,
	survey,
}: {
	project: string;
	survey: string;
}) {
	const [precision, setPrecision] = usePrecision();
	const { data } = useQuery({
		...wavesQuery(project, survey, { precision }),
		refetchInterval: askAgainAfter,
		placeholderData: (before) => before,
	});
	if (!data) return null;
	return (
		<PrecisionMeter
			waves={data}
			precision={precision}
			onPrecision={setPrecision}
		/>
	);
}
