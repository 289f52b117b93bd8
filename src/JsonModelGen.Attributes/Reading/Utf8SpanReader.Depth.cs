namespace JsonModelGen;

// How deep the JSON may be nested: what the call says, and what the models that are being read say.
public ref partial struct Utf8SpanReader
{
    /// <summary>How many objects and arrays may surround the reader unless somebody says it.</summary>
    internal const int UsualMaxDepth = 64;

    /// <summary>The limit if it was set, else 0: what a reader needs that goes on from here.</summary>
    internal readonly int SetMaxDepth => _isLimitSet ? _maxDepth : 0;

    /// <summary>Limits the value that comes next: what a model with <see cref="JsonModelOptionsAttribute.MaxDepth"/> begins with.</summary>
    /// <param name="levels">How many objects and arrays it may have within each other.</param>
    /// <returns>What <see cref="RestoreDepthLimit"/> needs behind the value.</returns>
    public int LimitDepth(int levels)
    {
        int outer = SetMaxDepth;
        int own = levels < int.MaxValue - _depth ? _depth + levels : int.MaxValue;
        _maxDepth = outer == 0 ? own : Math.Min(outer, own);
        _isLimitSet = true;
        return outer;
    }

    /// <summary>Goes back to the limit of what surrounds a value.</summary>
    /// <param name="outer">What <see cref="LimitDepth"/> returned before it.</param>
    public void RestoreDepthLimit(int outer)
    {
        _isLimitSet = outer != 0;
        _maxDepth = outer == 0 ? UsualMaxDepth : outer;
    }
}
