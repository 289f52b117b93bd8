namespace JsonModelGen;

// How deep the JSON may be nested: what the call says, and what the models that are being written say.
public ref partial struct Utf8BufferWriter
{
    /// <summary>Limits the value that is written next: what a model with <see cref="JsonModelOptionsAttribute.MaxDepth"/> begins with.</summary>
    /// <param name="levels">How many objects and arrays it may have within each other.</param>
    /// <returns>What <see cref="RestoreDepthLimit"/> needs behind the value.</returns>
    public int LimitDepth(int levels)
    {
        int outer = _isLimitSet ? _maxDepth : 0;
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
        _maxDepth = outer == 0 ? Utf8SpanReader.UsualMaxDepth : outer;
    }
}
