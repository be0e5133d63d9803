import type { FastifyRequest } from "fastify";
import { giveBack, guessLimiter, takeGuess } from "../accounts/guess-limits.ts";
import type { App } from "../app-type.ts";
import { findProjectId } from "../collect/collect.queries.ts";
import { RecentValues } from "../collect/recent-values.ts";
import { readLinkToken } from "../links/link-token.ts";
import { notFound, Problem } from "../problems.ts";
import { snapshotOf, withProject } from "../row-security.ts";
import { describeWall } from "./describe-wall.ts";
import { findWall, type WallRow } from "./walls.queries.ts";
import { WallToken, WallView } from "./walls.schemas.ts";

/** Wrong addresses in a quarter of an hour from one network address, behind which a hospital may sit. */
const wrongGuesses = 300;
const minute = 60_000;

/** For a screen on a wall: its charts as viewers may see them, worked out at most once a minute. */
export async function wallViewRoutes(app: App): Promise<void> {
	const limiter = guessLimiter(wrongGuesses);
	const recent = new RecentValues<WallView>(100);

	app.get(
		"/wall/:token",
		{
			schema: {
				tags: ["over time"],
				summary: "What a wall screen shows",
				params: WallToken,
				response: { 200: WallView },
			},
		},
		async (request) => {
			const buckets = [{ limiter, key: request.ip }];
			await takeGuess(buckets);
			const { projectId, wall } = await wallOf(app, request);
			await giveBack(buckets);
			const key = `${wall.id} ${Math.floor(Date.now() / minute)}`;
			const view = await recent.get(key, () =>
				snapshotOf(app.db, projectId, (trx) =>
					describeWall(trx, projectId, wall),
				),
			);
			if (!view) throw notFound();
			return view;
		},
	);
}

/** Asked each time, because it may be withdrawn. Throws `not-found` and `wall-withdrawn`. */
async function wallOf(
	{ db }: App,
	request: FastifyRequest<{ Params: { token: string } }>,
): Promise<{ projectId: string; wall: WallRow }> {
	const read = readLinkToken(request.params.token);
	const projectId = read && (await findProjectId(db, read.locator));
	if (!read || !projectId) throw notFound();
	const wall = await withProject(db, projectId, (trx) =>
		findWall(trx, projectId, read.secretHash),
	);
	if (!wall) throw notFound();
	if (wall.revokedAt !== null)
		throw new Problem(
			"wall-withdrawn",
			"Ask the team for a new link, and open it on this screen.",
		);
	return { projectId, wall };
}
