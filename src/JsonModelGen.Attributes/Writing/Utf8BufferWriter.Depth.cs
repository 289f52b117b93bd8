namespace JsonModelGen;

// The maximum depth of the JSON: the limit of the call and those of the models being written.
public ref partial struct Utf8BufferWriter
{
    /// <summary>Limits the depth of the next value. Called first by a model with <see cref="JsonModelOptionsAttribute.MaxDepth"/>.</summary>
    /// <param name="levels">The maximum depth of objects and arrays in it.</param>
    /// <returns>The outer limit, for <see cref="RestoreDepthLimit"/> after the value.</returns>
    public int LimitDepth(int levels)
    {
        int outer = _isLimitSet ? _maxDepth : 0;
        int own = levels < int.MaxValue - _depth ? _depth + levels : int.MaxValue;
        _maxDepth = outer == 0 ? own : Math.Min(outer, own);
        _isLimitSet = true;
        return outer;
    }

    /// <summary>Restores the limit around a value.</summary>
    /// <param name="outer">The result of <see cref="LimitDepth"/>.</param>
    public void RestoreDepthLimit(int outer)
    {
        _isLimitSet = outer != 0;
        _maxDepth = outer == 0 ? Utf8SpanReader.UsualMaxDepth : outer;
    }
}
