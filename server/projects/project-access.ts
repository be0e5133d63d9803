import type { Kysely } from "kysely";
import type { Caller } from "../accounts/caller.queries.ts";
import { notFound } from "../problems.ts";
import type { Database, Role } from "../tables.ts";
import { findProjectOf } from "./projects.queries.ts";

/** A project that the caller may work in. */
export interface ProjectAccess {
	id: string;
	name: string;
	organisationId: string;
	/** The first part of its link tokens. */
	locator: string;
	/** Sample data, made by a generator. */
	synthetic: boolean;
	role: Role;
}

/**
 * The one gate to everything in a project. Throws `not-found` for whoever is
 * no member, so that nobody learns that the project exists.
 */
export async function requireProject(
	db: Kysely<Database>,
	caller: Caller,
	projectId: string,
): Promise<ProjectAccess> {
	const project = await findProjectOf(db, caller, projectId);
	if (!project) throw notFound();
	return project;
}
