import { say } from '@concord/texts';
import { Body, Controller, Get, Header, HttpCode, NotFoundException, Param, Post } from '@nestjs/common';
import { textsIn } from '../account/sign-in.controller.ts';
import { InvalidInputError } from '../graphql/user-error.ts';
import { Refused } from '../http/refused.ts';
import { type AnswerAsShown, type LinkAsShown, PublicInputService, TooMuchInput } from './public-input.service.ts';

/** Where people without an account say something, and read what they were answered. The address is all they need. */
@Controller('input-link')
export class PublicInputController {
  constructor(private readonly service: PublicInputService) {}

  @Get('answer/:secret')
  @Header('Cache-Control', 'private, no-store')
  async answer(@Param('secret') secret: string): Promise<AnswerAsShown> {
    const found = await this.service.answer(secret);
    if (found) return found;
    throw new NotFoundException({
      status: 404,
      message: say('There is no answer at this address. Check that you have copied all of it.'),
    });
  }

  @Get(':secret')
  @Header('Cache-Control', 'private, no-store')
  async show(@Param('secret') secret: string): Promise<LinkAsShown> {
    const shown = await this.service.show(secret);
    if (shown) return shown;
    throw gone();
  }

  @Post(':secret')
  @HttpCode(200)
  async give(@Param('secret') secret: string, @Body() body: unknown): Promise<{ answerAt: string }> {
    const { words, kind, name, email } = textsIn(
      { kind: 'remark', name: '', email: '', ...(body as object) },
      'words',
      'kind',
      'name',
      'email',
    );
    const given = { words, kind: kind === 'story' ? 'story' : 'remark', name, email } as const;
    const answerAt = await this.service.give(secret, given).catch((failure: unknown) => {
      if (!(failure instanceof TooMuchInput)) throw failure;
      throw new Refused(429, 'TOO_MANY_REQUESTS', failure.message, { 'retry-after': '3600' });
    });
    if (answerAt === undefined) throw gone();
    if (answerAt instanceof InvalidInputError) throw new Refused(400, 'BAD_USER_INPUT', answerAt.message);
    return { answerAt };
  }
}

function gone(): NotFoundException {
  return new NotFoundException({
    status: 404,
    message: say('This link is not good any more: it has ended or is over. Ask whoever gave it to you for a new one.'),
  });
}
