import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPart } from '@/testing/render-part';
import { DataList, type Column } from './data-list';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly city: string;
}

const ROWS: Row[] = ['Kestrel', 'Bluebell', 'Depot'].map((name, at) => ({ id: `${at}`, name, city: 'Alder Falls' }));
const COLUMNS: Column<Row>[] = [
  { key: 'name', head: 'Employer', sort: 'name', cell: (row) => row.name },
  { key: 'city', head: 'Place', cell: (row) => row.city },
];
const shared = { caption: 'Employers', columns: COLUMNS, idOf: (row: Row) => row.id };

describe('DataList', () => {
  it('is a table with heads, a caption and the count of all rows', () => {
    renderPart(
      <DataList {...shared} rows={ROWS} total={{ count: 214, isMore: false }} hasMore onMore={() => undefined} />,
    );
    const table = screen.getByRole('table', { name: /Employers/ });
    expect(table.getAttribute('aria-rowcount')).toBe('215');
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((head) => head.textContent),
    ).toEqual(['Employer', 'Place']);
    expect(screen.getByText('3 of 214')).toBeDefined();
  });

  it('says so where nobody counted to the end', () => {
    renderPart(<DataList {...shared} rows={ROWS} total={{ count: 10_000, isMore: true }} hasMore />);
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('-1');
    expect(screen.getByText('3 of more than 10,000')).toBeDefined();
  });

  it('walks rows with J and K and opens one with Enter', async () => {
    const onOpen = jest.fn();
    renderPart(<DataList {...shared} rows={ROWS} onOpen={onOpen} />);
    await userEvent.keyboard('jjk{Enter}');
    expect(onOpen).toHaveBeenCalledWith(ROWS[0]);
  });

  it('asks for more when J walks past the last row', async () => {
    const onMore = jest.fn();
    renderPart(<DataList {...shared} rows={ROWS.slice(0, 1)} hasMore onMore={onMore} />);
    await userEvent.keyboard('jj');
    expect(onMore).toHaveBeenCalledTimes(1);
  });

  it('does not open a row for a click on a control inside it', () => {
    const onOpen = jest.fn();
    const columns = [{ key: 'a', head: 'Act', cell: () => <button type="button">Skip it</button> }];
    renderPart(<DataList {...shared} columns={columns} rows={ROWS.slice(0, 1)} onOpen={onOpen} />);
    fireEvent.click(screen.getByRole('button', { name: 'Skip it' }));
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('says how it is sorted and turns the order round', async () => {
    const onSort = jest.fn();
    renderPart(<DataList {...shared} rows={ROWS} sort="name" onSort={onSort} />);
    expect(screen.getByRole('columnheader', { name: /Employer/ }).getAttribute('aria-sort')).toBe('ascending');
    await userEvent.click(screen.getByRole('button', { name: /Employer/ }));
    expect(onSort).toHaveBeenCalledWith('-name');
  });

  describe('on a phone, which shows no heads', () => {
    beforeEach(() => {
      const matches = { matches: true, addEventListener: jest.fn(), removeEventListener: jest.fn() };
      window.matchMedia = jest.fn().mockReturnValue(matches);
    });
    afterEach(() => Reflect.deleteProperty(window, 'matchMedia'));

    it('asks beside the rows how they are sorted', async () => {
      const onSort = jest.fn();
      const columns = [...COLUMNS.slice(0, 1), { ...COLUMNS[1]!, sort: 'newest', order: 'Newest first' }];
      renderPart(<DataList {...shared} columns={columns} rows={ROWS} sort="-newest" onSort={onSort} />);
      const pick = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Sorted by' });
      expect(pick.value).toBe('newest');
      expect([...pick.options].map(({ text }) => text)).toEqual(['Employer', 'Newest first']);
      await userEvent.selectOptions(pick, 'Employer');
      expect(onSort).toHaveBeenCalledWith('name');
      expect(screen.queryByRole('button', { name: /Employer/ })).toBeNull();
    });

    it('asks nothing where there is one order', () => {
      renderPart(<DataList {...shared} rows={ROWS} sort="name" onSort={jest.fn()} />);
      expect(screen.queryByRole('combobox')).toBeNull();
    });
  });

  it('draws only the rows in sight of a long list', async () => {
    // jsdom measures nothing; a row that is 0 px high would never fill the window.
    jest.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(53);
    const many = Array.from({ length: 5_000 }, (_, at) => ({ id: `${at}`, name: `Employer ${at}`, city: 'x' }));
    renderPart(<DataList {...shared} rows={many} />);
    await waitFor(() => expect(screen.getAllByRole('row').length).toBeLessThan(120));
  });
});
