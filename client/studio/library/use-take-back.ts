import { useMutation } from "@tanstack/react-query";
import { say, sayProblem } from "../layout/toast-store.ts";
import { libraryApi, type VersionKey } from "./library-api.ts";
import { useRefresh } from "./use-version.ts";

/** Takes a withdrawal back. */
export function useTakeBack(key: VersionKey): () => void {
	const refresh = useRefresh();
	const { mutate } = useMutation({
		mutationFn: () => libraryApi.takeBack(key),
		async onSuccess() {
			await refresh();
			say(`Version ${key.version} can be used again.`);
		},
		onError: sayProblem,
	});
	return mutate;
}
