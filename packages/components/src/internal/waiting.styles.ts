import { css } from 'lit';

/** For the page of a server, until a script takes it over, or where there is none. */
export const waitingStyles = css`
  /* Without JavaScript a button does nothing, so it is not shown; until it does something, its room is kept. */
  [data-waiting] .needs-script {
    position: absolute;
    visibility: hidden;
  }
  @media (scripting: enabled) {
    [data-waiting] .needs-script {
      position: static;
    }
  }
`;
