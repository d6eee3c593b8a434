import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface PageHeaderProps {
  readonly title: string;
  /** Small line above the title: what kind of thing this is, and the way back. */
  readonly kind?: { readonly name: string; readonly to: string };
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
}

export function PageHeader({ title, kind, lead, actions }: PageHeaderProps) {
  return (
    <div className="page-header">
      <title>{`${title} · Concord`}</title>
      <div className="page-header-text">
        {kind !== undefined && (
          <Link className="page-kind" to={kind.to}>
            {kind.name}
          </Link>
        )}
        <h1>{title}</h1>
        {lead !== undefined && <div className="page-lead">{lead}</div>}
      </div>
      {actions !== undefined && <div className="page-actions">{actions}</div>}
    </div>
  );
}
