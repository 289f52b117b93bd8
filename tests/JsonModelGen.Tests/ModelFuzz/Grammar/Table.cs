using System.Collections;

namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>Rows to choose from at random, with probabilities proportional to their weights.</summary>
internal sealed class Table<T> : IEnumerable<T>
{
    private readonly List<(int Weight, T Row)> _rows = [];
    private int _sum;

    public void Add(int weight, T row)
    {
        _rows.Add((weight, row));
        _sum += weight;
    }

    public T Pick(Random random)
    {
        int place = random.Next(_sum);
        foreach ((int weight, T row) in _rows)
        {
            place -= weight;
            if (place < 0)
                return row;
        }

        throw new InvalidOperationException("The table is empty.");
    }

    /// <summary>Chooses among the rows that fit, of which there must be at least one.</summary>
    public T Pick(Random random, Func<T, bool> fits)
    {
        Table<T> fitting = [];
        foreach ((int weight, T row) in _rows)
        {
            if (fits(row))
                fitting.Add(weight, row);
        }

        return fitting.Pick(random);
    }

    public IEnumerator<T> GetEnumerator() => _rows.Select(static row => row.Row).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
