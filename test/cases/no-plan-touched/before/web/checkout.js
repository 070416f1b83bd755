analytics.track('Order Completed')
