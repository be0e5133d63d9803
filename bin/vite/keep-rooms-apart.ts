import { relative } from "node:path";
import type { Plugin } from "vite";

/**
 * Fails the client's build when code of the server or of a migration would
 * reach a browser, or code of the studio a respondent. Types are gone by then,
 * so an import that is left here is one that would run.
 */
export function keepRoomsApart(): Plugin {
	return {
		name: "keep-rooms-apart",
		applyToEnvironment: (environment) => environment.name === "client",
		buildEnd(failure) {
			if (failure) return;
			const { root } = this.environment.config;
			const importsOf = (id: string) => {
				const module = this.getModuleInfo(id);
				return [
					...(module?.importedIds ?? []),
					...(module?.dynamicallyImportedIds ?? []),
				];
			};
			for (const id of this.getModuleIds()) {
				if (!this.getModuleInfo(id)?.isEntry) continue;
				const fault = findFault(id, importsOf, (path) => relative(root, path));
				if (fault) this.error(fault);
			}
		},
	};
}

/** The first import that crosses a wall on the way from an entry, in words. */
function findFault(
	entry: string,
	importsOf: (id: string) => readonly string[],
	inCheckout: (id: string) => string,
): string | undefined {
	const forbidden = /^client.respond\b/.test(inCheckout(entry))
		? /^(server|migrations|client.studio)\b/
		: /^(server|migrations)\b/;
	const seen = new Set([entry]);
	for (const id of seen) {
		for (const imported of importsOf(id)) {
			if (forbidden.test(inCheckout(imported))) {
				return `${inCheckout(id)} imports ${inCheckout(imported)}, which must not reach this page: use \`import type\`, or move the code to instruments/.`;
			}
			seen.add(imported);
		}
	}
	return undefined;
}
