using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Emission;

/// <summary>
/// The bytes that a write body reserves for the keys of an object. The maximal sizes of names and bounded values are added up to the
/// next point at which something else reserves space: a value of unbounded size, or a key that may be omitted.
/// </summary>
internal sealed class CapacityPlan
{
    private const int ClosingBraceSize = 1;

    private readonly IReadOnlyList<WrittenKey> _keys;
    private readonly KeyPlace _start;
    private readonly int[] _before;
    private readonly int _firstCertain;

    /// <param name="keys">The keys, in the order in which they are written.</param>
    /// <param name="start">What precedes the first.</param>
    public CapacityPlan(IReadOnlyList<WrittenKey> keys, KeyPlace start)
    {
        _keys = keys;
        _start = start;
        _firstCertain = FirstCertain(keys);
        _before = new int[keys.Count + 1];
        _before[keys.Count] = start == KeyPlace.BehindBrace ? ClosingBraceSize : 0;
        for (int i = keys.Count - 1; i >= 0; i--)
            _before[i] = ReservesItself(i) ? 0 : ForKey(i);
    }

    /// <summary>Whether the first key is always written, and the opening brace with it.</summary>
    public bool StartsWithKey => _firstCertain == 0;

    /// <summary>The bytes that must be free before a key; behind the last one, for the closing brace.</summary>
    public int Before(int index) => _before[index];

    /// <summary>The bytes for a key, and all that follows it without a reservation of its own.</summary>
    public int ForKey(int index) => JsonText.NeedsEscaping(_keys[index].Key) ? ",".Length : OfName(index, ",") + ForValue(index);

    /// <summary>The bytes for the value of a key, and all that follows it without a reservation of its own.</summary>
    public int ForValue(int index)
    {
        TypeShape shape = _keys[index].Shape;
        return shape.RoomNeeded + (shape.MaxSize == TypeShape.Unbounded ? 0 : _before[index + 1]);
    }

    /// <summary>The size of a name with its quotes and colon.</summary>
    /// <param name="index">The key.</param>
    /// <param name="prefix">What is written with it.</param>
    public int OfName(int index, string prefix) => prefix.Length + "\"\":".Length + CSharpText.Utf8Length(_keys[index].Key);

    /// <summary>Whether a key has certainly been written before this one.</summary>
    public bool IsBehindKey(int index) => _start == KeyPlace.BehindKey || (_firstCertain >= 0 && _firstCertain < index);

    /// <summary>Whether this is the first key behind the opening brace.</summary>
    public bool BeginsObject(int index) => index == 0 && _start == KeyPlace.BehindBrace;

    /// <summary>A key that may be omitted reserves its space if it is written; one behind only such keys, after its comma.</summary>
    private bool ReservesItself(int index) => !_keys[index].IsCertain || !(IsBehindKey(index) || BeginsObject(index));

    private static int FirstCertain(IReadOnlyList<WrittenKey> keys)
    {
        for (int i = 0; i < keys.Count; i++)
        {
            if (keys[i].IsCertain)
                return i;
        }

        return -1;
    }
}
