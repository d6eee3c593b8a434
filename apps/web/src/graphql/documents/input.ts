// Written by `npm run codegen`: change the .graphql files instead.
import type { InputAboutQuery, InputAboutQueryVariables, InputLinksQuery, InputLinksQueryVariables, GiveInputMutation, GiveInputMutationVariables, AnswerInputMutation, AnswerInputMutationVariables, ShowInputMutation, ShowInputMutationVariables, HideInputMutation, HideInputMutationVariables, SeeAnswerMutation, SeeAnswerMutationVariables, MakeInputLinkMutation, MakeInputLinkMutationVariables, SetInputLinkMutation, SetInputLinkMutationVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const InputAboutDocument: TrustedDocument<InputAboutQuery, InputAboutQueryVariables> = { kind: 'query', name: 'InputAbout', hash: 'f90e26d5fabfab572ef5294145bbc5a2222563a43eadee4a05a8f14d5a83cbbb' };
export const InputLinksDocument: TrustedDocument<InputLinksQuery, InputLinksQueryVariables> = { kind: 'query', name: 'InputLinks', hash: 'a3b2096154926782188e85b518f902994c75a99ffb97fae2a6fe54b7c74587cd' };
export const GiveInputDocument: TrustedDocument<GiveInputMutation, GiveInputMutationVariables> = { kind: 'mutation', name: 'GiveInput', hash: 'da3c670fa25c9e6aa8f0e6e0247bb3cf1e6aca8b04691f565be23006799a616c' };
export const AnswerInputDocument: TrustedDocument<AnswerInputMutation, AnswerInputMutationVariables> = { kind: 'mutation', name: 'AnswerInput', hash: '054cffa3a4d309bedee4821ca89a8fa88af8d931a188bbda4555499ea38af9f2' };
export const ShowInputDocument: TrustedDocument<ShowInputMutation, ShowInputMutationVariables> = { kind: 'mutation', name: 'ShowInput', hash: 'bbbd16016e747befcef3580b2be14044a7e277a8a4a362a105ada5b3bf75670f' };
export const HideInputDocument: TrustedDocument<HideInputMutation, HideInputMutationVariables> = { kind: 'mutation', name: 'HideInput', hash: '4b37a22115c85f6000a9d188baac81acff69783b60af3b49c05cb93f07b5fbf7' };
export const SeeAnswerDocument: TrustedDocument<SeeAnswerMutation, SeeAnswerMutationVariables> = { kind: 'mutation', name: 'SeeAnswer', hash: '0d24da0708223cffbeb96a36fd944e88d2c251d0f8b83ca2bc096ad9d000ac77' };
export const MakeInputLinkDocument: TrustedDocument<MakeInputLinkMutation, MakeInputLinkMutationVariables> = { kind: 'mutation', name: 'MakeInputLink', hash: '6fb94892b5d2c433098a4b8bcbbf36e4817fca628aeedfb967ba0585b55f6ee2' };
export const SetInputLinkDocument: TrustedDocument<SetInputLinkMutation, SetInputLinkMutationVariables> = { kind: 'mutation', name: 'SetInputLink', hash: 'f00a058c964017124b0d85f0fe8fe41c80291c3c02cd41865f511c599612f0ad' };
