import type { App } from "../../server/app-type.ts";

/** Every route that is installed under /api/v1, such as `GET /api/v1/projects/{project}`, sorted. */
export function apiRoutes(app: App): string[] {
	return installedRoutes(app).filter((route) =>
		/^(?!HEAD).* \/api\/v1\//.test(route),
	);
}

/** Every route of the server, also those of pages and files, sorted. */
export function installedRoutes(app: App): string[] {
	const path: string[] = [];
	return app
		.printRoutes({ commonPrefix: false })
		.split("\n")
		.flatMap((line) => {
			const [, indent, segment, methods] =
				/^(.*?)(?:├──|└──) (\S*)(?: \((.*)\))?$/.exec(line) ?? [];
			if (indent === undefined || segment === undefined) return [];
			path.splice(indent.length / 4, Infinity, segment);
			const url = path.join("").replace(/:(\w+)/g, "{$1}");
			return (methods?.split(", ") ?? []).map((method) => `${method} ${url}`);
		})
		.sort();
}
