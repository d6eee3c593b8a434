// Written by `npm run codegen`: change the .graphql files instead.
import type { InputAboutQuery, InputAboutQueryVariables, InputLinksQuery, InputLinksQueryVariables, GiveInputMutation, GiveInputMutationVariables, AnswerInputMutation, AnswerInputMutationVariables, ShowInputMutation, ShowInputMutationVariables, HideInputMutation, HideInputMutationVariables, SeeAnswerMutation, SeeAnswerMutationVariables, MakeInputLinkMutation, MakeInputLinkMutationVariables, SetInputLinkMutation, SetInputLinkMutationVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const InputAboutDocument: TrustedDocument<InputAboutQuery, InputAboutQueryVariables> = { kind: 'query', name: 'InputAbout', hash: 'f90e26d5fabfab572ef5294145bbc5a2222563a43eadee4a05a8f14d5a83cbbb' };
export const InputLinksDocument: TrustedDocument<InputLinksQuery, InputLinksQueryVariables> = { kind: 'query', name: 'InputLinks', hash: 'a3b2096154926782188e85b518f902994c75a99ffb97fae2a6fe54b7c74587cd' };
export const GiveInputDocument: TrustedDocument<GiveInputMutation, GiveInputMutationVariables> = { kind: 'mutation', name: 'GiveInput', hash: '646ecad9693cac25389299ae9c45060177772456fe0e8382faa86957c7ec6da6' };
export const AnswerInputDocument: TrustedDocument<AnswerInputMutation, AnswerInputMutationVariables> = { kind: 'mutation', name: 'AnswerInput', hash: 'bd623b067df9b0bf5770749b42cf5120ca65af13cca84fe12d1f8c050014a038' };
export const ShowInputDocument: TrustedDocument<ShowInputMutation, ShowInputMutationVariables> = { kind: 'mutation', name: 'ShowInput', hash: '1bc2bc20007d3306f07de7e4a838dbb7e56943a79dc0700ecbe1f2adc279b259' };
export const HideInputDocument: TrustedDocument<HideInputMutation, HideInputMutationVariables> = { kind: 'mutation', name: 'HideInput', hash: '7b20cf42d1e389658182dcd1bf75eb662bdd0a42b32313421e01478ce90d9a85' };
export const SeeAnswerDocument: TrustedDocument<SeeAnswerMutation, SeeAnswerMutationVariables> = { kind: 'mutation', name: 'SeeAnswer', hash: '19b1709f04e2889a196c54c5e19ad8e2149ac9a6f8e3f5c2a2a79d137fcbde93' };
export const MakeInputLinkDocument: TrustedDocument<MakeInputLinkMutation, MakeInputLinkMutationVariables> = { kind: 'mutation', name: 'MakeInputLink', hash: '8d94451ed916c75f114ee8bf178d77299c62b6d302471ccb3b85e01006b3a552' };
export const SetInputLinkDocument: TrustedDocument<SetInputLinkMutation, SetInputLinkMutationVariables> = { kind: 'mutation', name: 'SetInputLink', hash: '334bad3d6da66506925782691c7cca90ea0688354020e9f0f642b2279404789f' };
