import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { badInput } from '../graphql/page.ts';
import { Organisation } from '../organisation/organisation.graphql-types.ts';
import { PlanDocument } from './plan-document.graphql-types.ts';
import { PlanDocumentService } from './plan-document.service.ts';
import { notSince, sinceAsked } from './since.ts';
import { toPlanDocument } from './to-plan-document.ts';

@Resolver(() => Organisation)
export class PlanDocumentResolver {
  constructor(private readonly documents: PlanDocumentService) {}

  @ResolveField(() => PlanDocument, {
    nullable: true,
    description: 'The whole plan as one document; null if there is no such department.',
  })
  async planDocument(
    @Parent() { reader }: Organisation,
    @Args('department', { type: () => ID, nullable: true, description: 'Only what concerns this department.' })
    department?: string | null,
    @Args('since', {
      type: () => String,
      nullable: true,
      description: 'Marks what changed since then: a day, such as 2026-10-01, or the number of a version.',
    })
    since?: string | null,
  ): Promise<PlanDocument | null> {
    const known = since == null ? undefined : sinceAsked(since);
    if (since != null && known === undefined) throw badInput(notSince(since));
    const document = await this.documents.write(reader, { department: department ?? undefined, since: known });
    return document === undefined ? null : toPlanDocument(document);
  }
}
